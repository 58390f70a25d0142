/*
 * Asks other sites whether they still have the pages we link to; gently, for nobody there asked
 * for it: few requests at a time, never two to one host, with a pause between them, the page
 * itself only where its header is refused, and no second try.
 */

/** What became of a link. */
export type LinkState =
  | { readonly is: "alive" }
  /** It answers somewhere else now, for good. */
  | { readonly is: "moved"; readonly to: string }
  /** It says itself that it is gone, or there is no such host any more. */
  | { readonly is: "dead"; readonly reason: string }
  /** It did not answer as a page does, which can have many reasons. */
  | { readonly is: "unclear"; readonly reason: string };

/** How to ask; tests ask nobody. */
export type LinkTools = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Who is asking, and where to complain. */
  readonly userAgent: string;
  /** Called after each link. */
  readonly onProgress?: (done: number) => void;
};

const HOSTS_AT_A_TIME = 4;
const PAUSE = 1000;
const TIME_OUT = 15_000;
const LONGEST_WAY = 5;

/**
 * Asks for each address once.
 *
 * @param urls whole addresses, each once
 * @returns the state of each
 * @example (await checkLinks(["https://example.org/"], tools)).get("https://example.org/")?.is
 */
export async function checkLinks(
  urls: readonly string[],
  tools: LinkTools,
): Promise<ReadonlyMap<string, LinkState>> {
  const queues = groupByHost(urls);
  const states = new Map<string, LinkState>();
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await tools.wait(PAUSE);
        states.set(url, await checkLink(url, tools));
        tools.onProgress?.(states.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_A_TIME }, work));
  return states;
}

function groupByHost(urls: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    groups.set(host, [...(groups.get(host) ?? []), url]);
  }
  return [...groups.values()];
}

/** Header first; the page itself only from servers that refuse to give the header alone. */
async function checkLink(url: string, tools: LinkTools): Promise<LinkState> {
  const state = await followLink(url, "HEAD", tools);
  if (state.is === "alive" || state.is === "moved") return state;
  await tools.wait(PAUSE);
  return followLink(url, "GET", tools);
}

async function followLink(
  start: string,
  method: "HEAD" | "GET",
  { fetch, userAgent }: LinkTools,
): Promise<LinkState> {
  let url = start;
  let isForGood = true;
  for (let step = 0; step <= LONGEST_WAY; step += 1) {
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        redirect: "manual",
        headers: { "User-Agent": userAgent, Accept: "text/html,*/*;q=0.5" },
        signal: AbortSignal.timeout(TIME_OUT),
      });
      await response.body?.cancel();
    } catch (error) {
      return explainFailure(error);
    }
    const { status } = response;
    const location = response.headers.get("location");
    if (status >= 300 && status < 400 && location && URL.canParse(location, url)) {
      isForGood &&= status === 301 || status === 308;
      url = new URL(location, url).href;
      continue;
    }
    if (status === 404 || status === 410) return { is: "dead", reason: `answers ${status}` };
    if (status >= 400) return { is: "unclear", reason: `answers ${status}` };
    return url !== start && isForGood ? { is: "moved", to: url } : { is: "alive" };
  }
  return { is: "unclear", reason: "leads on and on" };
}

/** Names of failures that say that the host is not there. */
const NO_HOST = /^(?:ENOTFOUND|ECONNREFUSED)$/;

function explainFailure(error: unknown): LinkState {
  if (error instanceof Error && error.name === "TimeoutError") {
    return { is: "unclear", reason: `no answer in ${TIME_OUT / 1000} seconds` };
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (NO_HOST.test(code)) return { is: "dead", reason: `there is no such site (${code})` };
  return { is: "unclear", reason: code || String(error) };
}
