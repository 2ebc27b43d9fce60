"""From a document to facts: pure functions, no input or output, no engines."""
