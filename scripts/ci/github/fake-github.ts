import { type GitHub, GitHubError } from "./github";

/** A GitHub for tests: it answers as it is told and remembers what it was asked to write. */
export function makeFakeGitHub(
  answers: Readonly<Record<string, unknown>>,
  archives: Readonly<Record<string, Buffer>> = {},
) {
  const written: { method: string; path: string; body: object | undefined }[] = [];
  const github: GitHub = {
    ask: async (method, path, body) => {
      if (method !== "GET") {
        written.push({ method, path, body });
        return {};
      }
      if (!(path in answers)) throw new GitHubError(`GitHub answered 404 to ${path}.`);
      return answers[path];
    },
    download: async (path) => {
      const archive = archives[path];
      if (!archive) throw new GitHubError(`GitHub answered 404 to ${path}.`);
      return archive;
    },
  };
  return { github, written };
}
