"""What a paper is, and the papers that are shipped with the project."""
