#!/usr/bin/env bash
# Commits what a workflow has written below data/ to a branch of its own, opens a pull request for it, and checks it.
# pull-request.sh BRANCH TITLE FILE-OF-ITS-TEXT · BASE: the branch it goes to · GH_TOKEN: a token that may push, open
# pull requests and write statuses
set -euo pipefail
branch=$1 title=$2 body=$3
if [[ -z $(git status --porcelain -- data) ]]; then
  echo '::notice::Nothing in data/ has changed, so there is no pull request to open.'
  exit 0
fi
gh auth setup-git
git switch --quiet --create "$branch"
git add -- data
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "$title"
if ! git push --quiet origin "HEAD:refs/heads/$branch"; then
  echo "::error::The branch $branch is there already. Merge or close its pull request, delete the branch, and start again."
  exit 1
fi
if ! gh pr create --base "$BASE" --head "$branch" --title "$title" --body-file "$body"; then
  echo "::error::The branch $branch is pushed, and its pull request could not be opened. Open it by hand; and that a workflow may do it, tick Allow GitHub Actions to create and approve pull requests, in Settings → Actions → General."
  exit 1
fi
bash "$(dirname "$0")/judge.sh" "$PWD"
