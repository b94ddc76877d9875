#!/usr/bin/env bash
# Keeps one issue about what the playbook of today has against it, what time alone has brought included: opened, kept up to
# date, and closed when it is gone. PLAYBOOK: the command · GH_TOKEN: a token that may write issues
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
here="repos/$GITHUB_REPOSITORY"
body="$RUNNER_TEMP/drift.md"
title='The playbook needs a look'

code=0
{
  echo '<!-- playbook-drift -->'
  "${call[@]}" check --drift --format markdown || code=$?
} >"$body"
[[ $code -le 1 ]] || exit "$code"
cat "$body" >>"$GITHUB_STEP_SUMMARY"

issue="$(gh api --paginate --method GET "$here/issues" -f state=open -f creator='github-actions[bot]' \
  --jq '.[] | select((.pull_request | not) and ((.body // "") | startswith("<!-- playbook-drift -->"))) | .number' | sed -n 1p)"
if [[ $code -eq 0 ]]; then
  [[ -n $issue ]] || exit 0
  gh api --method PATCH "$here/issues/$issue" -f state=closed -f state_reason=completed -F body=@"$body" --silent
elif [[ -n $issue ]]; then
  gh api --method PATCH "$here/issues/$issue" -F body=@"$body" --silent
else
  gh api --method POST "$here/issues" -f title="$title" -F body=@"$body" --silent
fi
