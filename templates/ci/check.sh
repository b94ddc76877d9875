#!/usr/bin/env bash
# Checks a playbook in a workflow: annotations beside the lines, a summary of the run, and the review of what a branch changes.
# PLAYBOOK: the command · ROOT: the folder of the playbook · BASE: what the branch is compared with, or nothing
# FAIL_ON: error or warning · REVIEW: true where the review is kept for the comment · AUDIENCE: whom it is for, or nothing
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
options=(--root "$ROOT")
[[ -z $BASE ]] || options+=(--base "$BASE")

code=0
"${call[@]}" check "${options[@]}" --fail-on "$FAIL_ON" --format github || code=$?
# Wrong use: every other command would only say the same again.
[[ $code -le 1 ]] || exit "$code"

if [[ -n $BASE ]]; then
  folder="$RUNNER_TEMP/playbook-review"
  mkdir -p "$folder"
  audience=()
  [[ -z $AUDIENCE ]] || audience+=(--audience "$AUDIENCE")
  "${call[@]}" review "${options[@]}" "${audience[@]}" --format markdown >"$folder/review.md"
  cat "$folder/review.md" >>"$GITHUB_STEP_SUMMARY"
  # A branch that does not touch the playbook needs no comment about it.
  if [[ $REVIEW == true ]] && ! git diff --quiet "$BASE...HEAD" -- "$ROOT/data" "$ROOT/src/content"; then
    echo "review=$folder/review.md" >>"$GITHUB_OUTPUT"
  fi
fi
"${call[@]}" check "${options[@]}" --fail-on "$FAIL_ON" --format markdown >>"$GITHUB_STEP_SUMMARY" || true
exit "$code"
