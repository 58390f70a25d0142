import { describe, expect, it } from "vitest";
import { checkLinks, type LinkTools } from "./check-links";

type Reply = { readonly status: number; readonly location?: string } | Error;

/** A web of our own that answers as it is told, and remembers who was asked when. */
function makeWeb(replies: Readonly<Record<string, Reply>>) {
  const asked: string[] = [];
  const active: string[] = [];
  let most = 0;
  const clashes: string[] = [];
  const tools: LinkTools = {
    userAgent: "Test (+https://example.org)",
    wait: async (milliseconds) => {
      asked.push(`wait ${milliseconds}`);
    },
    fetch: async (url, { method = "GET" }) => {
      const { host } = new URL(url);
      asked.push(`${method} ${url}`);
      if (active.includes(host)) clashes.push(host);
      active.push(host);
      most = Math.max(most, active.length);
      await new Promise((resolve) => setTimeout(resolve, 1));
      active.splice(active.indexOf(host), 1);
      const reply = replies[`${method} ${url}`] ?? replies[url] ?? { status: 200 };
      if (reply instanceof Error) throw reply;
      const headers = reply.location === undefined ? undefined : { location: reply.location };
      return new Response(null, { status: reply.status, headers });
    },
  };
  return { tools, asked, clashes, getMost: () => most };
}

const failWith = (code: string) => new TypeError("fetch failed", { cause: { code } });

async function judge(url: string, replies: Readonly<Record<string, Reply>>) {
  return (await checkLinks([url], makeWeb(replies).tools)).get(url);
}

describe("a link", () => {
  const url = "https://a.example/";

  it("is alive if it answers, sooner or later", async () => {
    expect(await judge(url, {})).toEqual({ is: "alive" });
    expect(await judge(url, { [`HEAD ${url}`]: { status: 405 } })).toEqual({ is: "alive" });
    expect(await judge(url, { [`HEAD ${url}`]: { status: 404 } })).toEqual({ is: "alive" });
  });

  it("has moved if it leads on for good", async () => {
    const to = "https://b.example/new";
    expect(await judge(url, { [url]: { status: 301, location: to } })).toEqual({ is: "moved", to });
    expect(await judge(url, { [url]: { status: 302, location: to } })).toEqual({ is: "alive" });
    expect(
      await judge(url, {
        [url]: { status: 308, location: "/x" },
        "https://a.example/x": { status: 302, location: "/y" },
      }),
    ).toEqual({ is: "alive" });
  });

  it("is dead if it says so, or if nobody is there", async () => {
    expect(await judge(url, { [url]: { status: 404 } })).toEqual({
      is: "dead",
      reason: "answers 404",
    });
    expect((await judge(url, { [url]: failWith("ENOTFOUND") }))?.is).toBe("dead");
    expect(
      (
        await judge(url, {
          [url]: { status: 301, location: "/gone" },
          "https://a.example/gone": { status: 410 },
        })
      )?.is,
    ).toBe("dead");
  });

  it("is unclear if it does not answer as a page does", async () => {
    const late = new DOMException("late", "TimeoutError");
    expect(await judge(url, { [url]: late })).toEqual({
      is: "unclear",
      reason: "no answer in 15 seconds",
    });
    for (const status of [403, 429, 500, 503]) {
      expect((await judge(url, { [url]: { status } }))?.is).toBe("unclear");
    }
    expect((await judge(url, { [url]: { status: 301, location: url } }))?.is).toBe("unclear");
    expect((await judge(url, { [url]: failWith("ECONNRESET") }))?.is).toBe("unclear");
  });
});

describe("many links", () => {
  it("are asked few at a time, and never two of one host", async () => {
    const urls = Array.from({ length: 60 }, (_, index) => `https://h${index % 9}.example/${index}`);
    const web = makeWeb({});
    const states = await checkLinks(urls, web.tools);
    expect(states.size).toBe(60);
    expect(web.clashes).toEqual([]);
    expect(web.getMost()).toBe(4);
    expect(web.asked.filter((each) => each === "wait 1000")).toHaveLength(60 - 9);
  });
});
