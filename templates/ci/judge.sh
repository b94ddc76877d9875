#!/usr/bin/env bash
# Checks a commit that a workflow has pushed, and says so beside it under the name of the check of pull requests: a push by
# a workflow starts no other, so without this the pull request would wait for its check for ever.
# judge.sh FOLDER · PLAYBOOK: the command · BASE: the branch it is compared with · GH_TOKEN: a token that may write statuses
set -euo pipefail
read -ra call <<<"$PLAYBOOK"
folder=$1
state=success says='It adds nothing that fails.'
if ! "${call[@]}" check --root "$folder" --base "origin/$BASE"; then
  state=failure says='It adds something that fails; the run says what.'
fi
gh api --method POST "repos/$GITHUB_REPOSITORY/statuses/$(git -C "$folder" rev-parse HEAD)" --silent \
  -f state="$state" -f context=playbook -f description="$says" \
  -f target_url="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
