import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getHeadersAt } from "../ci/smoke/read-headers-file";
import { listFiles } from "../finish/list-files";
import { FIXTURE_SITE, SITE_UNDER_PATH } from "../sites";
import { findNginx } from "./find-nginx";
import { getHeadersFile } from "./headers-file";
import { getNginxConfig } from "./nginx-config";
import { readHosting } from "./read-hosting";

/* The generated configuration, served by the nginx of Debian. Where there is none and none can be
 * installed, these tests are skipped, and `npm test` says so. */

const nginx = findNginx();

const SITES = [
  { folder: FIXTURE_SITE, basePath: "" },
  { folder: SITE_UNDER_PATH.folder, basePath: SITE_UNDER_PATH.basePath },
];

describe.skipIf(!nginx).each(SITES)(
  "nginx with the site at “$basePath/”",
  ({ folder, basePath }) => {
    const home = mkdtempSync(path.join(tmpdir(), "nginx-"));
    let server: ChildProcess | undefined;
    let origin = "";

    const ask = (address: string) => fetch(origin + basePath + address, { redirect: "manual" });

    beforeAll(async () => {
      const port = await findPort();
      origin = `http://127.0.0.1:${port}`;
      const root = path.join(home, "root");
      await cp(folder, path.join(root, basePath), { recursive: true });
      const hosting = await readHosting(folder);
      const listen = `127.0.0.1:${port}`;
      writeFileSync(
        path.join(home, "site.conf"),
        getNginxConfig(hosting, { root, serverName: "_", listen }),
      );
      writeFileSync(path.join(home, "nginx.conf"), getMainConfig(home));
      server = spawn(nginx ?? "", ["-p", home, "-c", path.join(home, "nginx.conf")], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      for (let tenths = 0; tenths < 200; tenths += 1) {
        if (await ask("/").then(Boolean, () => false)) return;
        await setTimeout(100);
      }
      throw new Error("nginx does not answer.");
    });

    afterAll(async () => {
      server?.kill("SIGTERM");
      if (server && server.exitCode === null) await new Promise((end) => server?.once("exit", end));
      rmSync(home, { recursive: true, force: true });
    });

    it.each([
      "/",
      "/events/03-dundee/",
      "/tickets/",
      "/feed.xml",
      "/events/feed.xml",
      "/feed.json",
      "/calendar.ics",
    ])("sends every header that %s asks for", async (address) => {
      const expected = getHeadersAt(getHeadersFile(await readHosting(folder)), basePath + address);
      expect(expected.size).toBeGreaterThan(5);
      const { status, headers } = await ask(address);
      expect(status).toBe(200);
      for (const [name, value] of expected)
        expect([name, headers.get(name)]).toEqual([name, value]);
    });

    it("keeps hashed files for ever", async () => {
      const script = (await listFiles(folder)).find((file) => file.startsWith("scripts/"));
      expect(script).toBeDefined();
      const { status, headers } = await ask(`/${script}`);
      expect([status, headers.get("cache-control")]).toEqual([
        200,
        expect.stringContaining("immutable"),
      ]);
    });

    it.each([
      ["/", "text/html; charset=utf-8"],
      ["/calendar.ics", "text/calendar; charset=utf-8"],
      ["/events/03-dundee/event.ics", "text/calendar; charset=utf-8"],
      ["/feed.xml", "application/xml; charset=utf-8"],
      ["/rss.xml", "application/xml; charset=utf-8"],
      ["/feed.json", "application/json; charset=utf-8"],
      ["/robots.txt", "text/plain; charset=utf-8"],
      ["/feed.css", "text/css; charset=utf-8"],
      ["/icons/icon.svg", "image/svg+xml; charset=utf-8"],
    ])("sends %s as %s", async (address, type) => {
      const { status, headers } = await ask(address);
      expect([status, headers.get("content-type")]).toEqual([200, type]);
    });

    it("sends a web manifest as one", async () => {
      writeFileSync(path.join(home, "root", basePath, "site.webmanifest"), "{}");
      const { headers } = await ask("/site.webmanifest");
      expect(headers.get("content-type")).toBe("application/manifest+json; charset=utf-8");
    });

    it("redirects every former address in one hop, in every form", async () => {
      const { redirects } = await readHosting(folder);
      expect(redirects.length).toBeGreaterThan(3);
      for (const { from, to } of redirects) {
        for (const form of [from, `${from}/`, `${from}.html`, `${from}?a=b`]) {
          const { status, headers } = await ask(encodeURI(form));
          const location = new URL(headers.get("location") ?? "", origin);
          expect([form, status, location.pathname + location.hash]).toEqual([
            form,
            301,
            encodeURI(basePath + to),
          ]);
        }
      }
    });

    it.each(["/about", "/about.html", "/about/index.html"])(
      "leads %s to its page",
      async (address) => {
        const { status, headers } = await ask(address);
        const { pathname } = new URL(headers.get("location") ?? "", origin);
        expect([status, pathname]).toEqual([301, `${basePath}/about/`]);
      },
    );

    it("leads nowhere else, whatever is asked for", async () => {
      for (const address of [
        "//evil.example/",
        "//evil.example/index.html",
        "/%2F/evil.example.html",
      ]) {
        const { headers } = await fetch(origin + address, { redirect: "manual" });
        const location = headers.get("location") ?? "/";
        expect(new URL(location, origin).origin).toBe(origin);
      }
    });

    it("has the site's own page for what is not there, under its policy", async () => {
      const response = await ask("/there-is-no-such-page/");
      expect(response.status).toBe(404);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(await response.text()).toContain("</main>");
    });
  },
);

const getMainConfig = (home: string): string =>
  [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    "worker_processes 1;",
    `pid ${home}/nginx.pid;`,
    "error_log stderr warn;",
    "events {}",
    "http {",
    "  access_log off;",
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `  ${kind}_temp_path ${home}/${kind};`,
    ),
    `  include ${home}/site.conf;`,
    "}",
    "",
  ].join("\n");

/** A TCP port that nobody listens on. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
