#!/bin/sh
# Installs the tools that `npm run bench -- other-tools` compares with, below .cache/ of the project and nowhere else:
# jscpd from npm; datasketch, rensa and text-dedup from PyPI in a virtual environment.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$here/../../.." && pwd)/.cache/other-tools
mkdir -p "$folder"
npm install --prefix "$folder" --no-save --no-audit --no-fund jscpd@4.3.0
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet -r "$here/requirements.txt"
# Without what its other scripts need: Spark, and an embedding model.
"$folder/venv/bin/pip" install --quiet --no-deps text-dedup==0.4.0
echo "installed below $folder"
