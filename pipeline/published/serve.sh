#!/bin/sh
# Visar webbplatsen i den här mappen. Se LASMIG.txt.
set -eu
cd "$(dirname "$0")"
exec "${DATASETTE:-datasette}" serve . --host "${HOST:-127.0.0.1}" --port "${PORT:-8001}" "$@"
