#!/usr/bin/env bash
# Cuts a release and opens a pull request for it, on the branch release/VERSION.
# PLAYBOOK: the command · VERSION, IN_FORCE and NOTES as they were typed; the last two may be empty
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
options=()
[[ -z $IN_FORCE ]] || options+=("--in-force=$IN_FORCE")
if [[ -n $NOTES ]]; then
  # The form of the host has one line.
  printf '%s\n' "${NOTES//\\n/$'\n'}" >"$RUNNER_TEMP/notes.txt"
  options+=("--notes=$RUNNER_TEMP/notes.txt")
fi
changes="$RUNNER_TEMP/changes.md"
if compgen -G 'data/releases/*/release.json' >/dev/null; then
  "${call[@]}" diff --format markdown >"$changes"
else
  echo 'This is the first release.' >"$changes"
fi
said="$RUNNER_TEMP/said.txt"
code=0
"${call[@]}" release "$VERSION" "${options[@]}" >"$said" 2>&1 || code=$?
cat "$said"
if [[ $code -ne 0 ]]; then
  { echo "### $VERSION was not released"; echo '```'; cat "$said"; echo '```'; } >>"$GITHUB_STEP_SUMMARY"
  exit "$code"
fi
body="$RUNNER_TEMP/body.md"
{
  echo '**Each leader signs by approving this pull request.** An approval agrees. One that begins with "disagree and commit" or "abstain" says so, and what follows is the reason.'
  echo
  echo 'A signature is for the release as it stands here. If the release is made anew, whoever has signed is asked again.'
  echo
  echo '```'
  # What is left to do is done here already.
  grep -v '^Commit ' "$said"
  echo '```'
  echo
  # As much as fits; all of it stands in the comment, and on the page of changes.
  head -c 50000 "$changes" | iconv -c -f utf-8 -t utf-8 || true
} >"$body"
bash "$(dirname "$0")/pull-request.sh" "release/$VERSION" "Release $VERSION" "$body"
