#!/usr/bin/env bash
# Writes the approval of a leader on a release as their signature, on the branch of the release.
# Who leads, and every line of code that runs here, comes from the main branch; the branch is read and written, never run.
# PLAYBOOK: the command · BASE: the branch it goes to · BRANCH: release/VERSION · COMMIT: the commit that was approved · LOGIN, NOTE: who approved, in which words
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
version=${BRANCH#release/}
if [[ ! $version =~ ^[0-9]+(\.[0-9]+)*$ ]]; then
  echo "$BRANCH is the branch of no release."
  exit 0
fi
folder="data/releases/$version"
place="$RUNNER_TEMP/release"

# An approval agrees, unless it begins with another position, other than in the quoted words of somebody else; what follows it
# is the reason.
position=agree
options=()
shopt -s nocasematch
begins='^[^[:alpha:]>]*(i[[:space:]]+)?(disagree[[:space:]-]+and[[:space:]-]+commit|abstain|disagree)([^[:alpha:]].*)?$'
if [[ $NOTE =~ $begins ]]; then
  position=$(tr -s '[:space:]' '-' <<<"${BASH_REMATCH[2],,}")
  position=${position%-}
  [[ ${BASH_REMATCH[3]} =~ ^[^[:alnum:]]*(.*)$ ]]
  [[ -z ${BASH_REMATCH[1]} ]] || options+=("--note=${BASH_REMATCH[1]}")
fi

gh auth setup-git
# Where the branch was moved meanwhile, the commit stands on it no more.
git fetch --quiet origin "$COMMIT" 2>/dev/null || true
for try in 1 2 3 4 5; do
  git fetch --quiet origin "+refs/heads/$BRANCH:refs/remotes/origin/$BRANCH"
  # Others may have signed since then; what they approved must still be what stands here.
  if ! approved=$(git rev-parse --verify --quiet "$COMMIT:$folder") ||
    [[ $approved != "$(git rev-parse --verify --quiet "origin/$BRANCH:$folder")" ]]; then
    echo "::error::$version is no longer what $LOGIN approved. Nothing was signed; let them look again, and approve again."
    exit 1
  fi
  rm -rf "$place"
  git worktree prune
  git worktree add --quiet --detach "$place" "origin/$BRANCH"
  code=0
  "${call[@]}" sign "$version" --root "$place" --leaders "$PWD" --by "@$LOGIN" --position "$position" "${options[@]}" || code=$?
  # Somebody who does not lead may approve, too; that is no signature.
  [[ $code -ne 1 ]] || exit 0
  [[ $code -eq 0 ]] || exit "$code"
  if [[ -z $(git -C "$place" status --porcelain -- data/signoffs) ]]; then exit 0; fi
  git -C "$place" add -- data/signoffs
  git -C "$place" -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message "@$LOGIN signs $version"
  if git -C "$place" push --quiet origin "HEAD:refs/heads/$BRANCH"; then
    bash "$(dirname "$0")/judge.sh" "$place"
    exit 0
  fi
  echo "Somebody else pushed to $BRANCH at this moment (try $try of 5)."
  sleep "$try"
done
echo "::error::$BRANCH could not be pushed to. Start this job again."
exit 1
