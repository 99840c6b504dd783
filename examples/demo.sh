#!/bin/sh
# The main job from articles to answers, on the example articles: `make demo`.
set -eu
folder=build/demo
rm -rf "$folder"
mkdir -p "$folder"
TOUCHLINE_STORE="$folder/touchline.db"
export TOUCHLINE_STORE

say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }

say touchline ingest examples/articles
touchline ingest examples/articles
say touchline stats
touchline stats
say touchline ask '"How are Mehdi Benatia and Xabi Alonso connected?"'
touchline ask "How are Mehdi Benatia and Xabi Alonso connected?"
say touchline query sacked-by
touchline query sacked-by
say touchline render --focus '"Xabi Alonso"' -o "$folder/alonso.html"
touchline render --focus "Xabi Alonso" -o "$folder/alonso.html"
printf '\nOpen %s/%s/alonso.html in a browser. The graph stays in %s.\n' "$(pwd)" "$folder" "$TOUCHLINE_STORE"
