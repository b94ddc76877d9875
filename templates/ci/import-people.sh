#!/usr/bin/env bash
# Imports people from a CSV file and opens a pull request for it.
# PLAYBOOK: the command · FILE: its path in the repository · TEXT: the file itself, in the place of a path
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
csv="$RUNNER_TEMP/people.csv"
if [[ -n $TEXT ]]; then
  # The form of the host has one line.
  printf '%s\n' "${TEXT//\\n/$'\n'}" >"$csv"
elif [[ -f $FILE ]]; then
  cp -- "$FILE" "$csv"
else
  echo "::error::There is no file $FILE on this branch. Upload it, or paste its text."
  exit 2
fi
said="$RUNNER_TEMP/said.txt"
code=0
"${call[@]}" import csv "$csv" --force >"$said" 2>&1 || code=$?
cat "$said"
{ echo '```'; cat "$said"; echo '```'; } >"$RUNNER_TEMP/report.md"
if [[ $code -ne 0 ]]; then
  { echo '### Nobody was imported'; cat "$RUNNER_TEMP/report.md"; } >>"$GITHUB_STEP_SUMMARY"
  exit "$code"
fi
{
  echo "The file is the whole truth: who is not in it is no longer in \`data/people.yaml\`. Read what goes before you merge."
  echo
  cat "$RUNNER_TEMP/report.md"
} >"$RUNNER_TEMP/body.md"
bash "$(dirname "$0")/pull-request.sh" "import-people-$GITHUB_RUN_ID" 'Import people' "$RUNNER_TEMP/body.md"
