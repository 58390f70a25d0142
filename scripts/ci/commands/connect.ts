import { type GitHub, makeGitHub } from "../github/github";
import { getSetting } from "../workflow-commands";

/** GitHub as the workflow that runs this may speak with it. @throws Error outside a workflow */
export function connectToGitHub(): GitHub {
  return makeGitHub({
    fetch,
    token: getSetting("GITHUB_TOKEN"),
    repository: getSetting("GITHUB_REPOSITORY"),
    apiUrl: process.env.GITHUB_API_URL || "https://api.github.com",
  });
}
