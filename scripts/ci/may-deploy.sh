#!/usr/bin/env bash
# may-deploy.sh EVENT COMMIT LIVE
#
# Says "yes" if a build of COMMIT may replace LIVE, the commit in the live site's /version.json
# (anything else if it gave none), or why not. Run in a clone with the history of main.
#
# - A push deploys unless something newer is live already.
# - The nightly rebuild renews only the commit that is live: another one may have been rolled back.
# - A maintainer who starts the workflow by hand always deploys.
set -euo pipefail
event=$1 commit=$2 live=$3

if [[ $event == workflow_dispatch ]]; then
  echo yes
elif [[ $event == schedule ]]; then
  if [[ $live == "$commit" ]]; then echo yes; else echo "The live commit is another one: $live"; fi
elif [[ ! $live =~ ^[0-9a-f]{40}$ ]] || git merge-base --is-ancestor "$live" "$commit"; then
  echo yes
else
  echo "The live commit is not an ancestor of this one: $live"
fi
