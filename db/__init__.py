"""SQLite as a product: schema, loading, integrity, search and the site."""
