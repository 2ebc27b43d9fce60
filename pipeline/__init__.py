"""The stages, their order and the command line: the only place with input, output and engines."""
