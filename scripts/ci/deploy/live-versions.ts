import { readField } from "../read-field";

/** The API of the reference host, as far as going back to a former version needs it. */
export type HostSettings = {
  readonly fetch: typeof fetch;
  readonly token: string;
  readonly account: string;
  /** Name of the Worker that is the live site. */
  readonly worker: string;
  readonly apiUrl: string;
};

/**
 * The version that is live now.
 *
 * @returns its id, or undefined if nothing has ever been live
 * @throws Error if the host refuses to say, or if two versions share the visitors
 */
export async function findLiveVersion(host: HostSettings): Promise<string | undefined> {
  const response = await ask(host, "GET");
  if (response.status === 404) return undefined;
  const answer = await readAnswer(response);
  const [latest] = readField(answer, ["result", "deployments"], "list");
  if (latest === undefined) return undefined;
  const versions = readField(latest, ["versions"], "list");
  if (versions.length !== 1) throw new Error("Two versions share the visitors of the live site.");
  return readField(versions[0], ["version_id"], "string");
}

/**
 * Gives all visitors a version that was live before.
 *
 * @param version its id
 * @param reason for people who look at the list of deployments
 * @throws Error if the host refuses
 */
export async function returnToVersion(
  host: HostSettings,
  version: string,
  reason: string,
): Promise<void> {
  const response = await ask(host, "POST", {
    strategy: "percentage",
    versions: [{ version_id: version, percentage: 100 }],
    annotations: { "workers/message": reason },
  });
  await readAnswer(response);
}

/** https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/ */
function ask(
  { fetch, token, account, worker, apiUrl }: HostSettings,
  method: "GET" | "POST",
  body?: object,
): Promise<Response> {
  const url = `${apiUrl}/accounts/${account}/workers/scripts/${worker}/deployments`;
  return fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    signal: AbortSignal.timeout(60_000),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

async function readAnswer(response: Response): Promise<unknown> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok || !readField({ success: false, ...Object(answer) }, ["success"], "boolean")) {
    throw new Error(
      `The host answered ${response.status}: ${JSON.stringify(answer)?.slice(0, 300)}`,
    );
  }
  return answer;
}
