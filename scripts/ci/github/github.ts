/** What our scripts ask of GitHub; tests bring their own. */
export type GitHub = {
  /**
   * Asks the API about this repository.
   *
   * @param path below the repository, "/pulls/12"; "" is the repository itself
   * @throws GitHubError for an answer other than 2xx
   */
  readonly ask: (method: "GET" | "POST" | "PATCH", path: string, body?: object) => Promise<unknown>;
  /** @throws GitHubError likewise, TooBigError for more bytes than `most` */
  readonly download: (path: string, most: number) => Promise<Buffer>;
};

export class GitHubError extends Error {}

export class TooBigError extends GitHubError {}

export type GitHubSettings = {
  readonly fetch: typeof fetch;
  readonly token: string;
  /** "nhshackday/website" */
  readonly repository: string;
  /** "https://api.github.com" */
  readonly apiUrl: string;
};

/** GitHub's REST API for one repository. */
export function makeGitHub({ fetch, token, repository, apiUrl }: GitHubSettings): GitHub {
  const send = async (method: string, path: string, body?: object): Promise<Response> => {
    const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: "application/vnd.github+json",
        Authorization: `Bearer ${token}`,
        "X-GitHub-Api-Version": "2022-11-28",
      },
      signal: AbortSignal.timeout(120_000),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok)
      throw new GitHubError(`GitHub answered ${response.status} to ${method} ${path}.`);
    return response;
  };
  return {
    ask: async (method, path, body) => (await send(method, path, body)).json(),
    download: async (path, most) => readAtMost(await send("GET", path), path, most),
  };
}

async function readAtMost(response: Response, path: string, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > most) throw new TooBigError(`${path} has more than ${most} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
