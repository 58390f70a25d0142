import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../finish/list-files";
import { FIXTURE_PREVIEW } from "../../sites";
import { type ArchiveEntry, makeArchive } from "../artifact/make-archive";
import { CHECKED_FOLDER, PICTURES_FOLDER } from "./checked-preview";

/*
 * The commands of preview-deploy.yml, one after the other, against a GitHub of our own: from the
 * event to the comment.
 */

const home = await mkdtemp(path.join(tmpdir(), "take-preview-"));
const written: {
  readonly method: string | undefined;
  readonly url: string;
  readonly body: string;
}[] = [];
let state = "open";
let conclusion = "success";
let archive: Buffer = Buffer.alloc(0);
/** Comments of the pull request. */
let comments: readonly object[] = [];
let github: Server | undefined;
let apiUrl = "";

const EVENT = {
  workflow_run: {
    id: 7,
    conclusion: "success",
    head_sha: "0123456789abcdef",
    head_branch: "mend",
    head_repository: { owner: { login: "ada" } },
  },
};

const makeArtifact = (id: number, name: string, repository: number) => ({
  ...{ id, name, expired: false, created_at: "2026-11-21T00:00:00Z" },
  workflow_run: { head_branch: "main", head_repository_id: repository },
});

function answer(url: string): unknown {
  const address = url.replace(/^\/repos\/o\/r/, "");
  if (address === "") return { id: 5 };
  if (address.startsWith("/pulls?")) {
    const head = { sha: EVENT.workflow_run.head_sha };
    return [{ number: 12, state, head, author_association: "NONE" }];
  }
  if (address.startsWith("/actions/runs/7/")) return { artifacts: [makeArtifact(1, "preview", 6)] };
  if (address.startsWith("/actions/artifacts?")) {
    return { artifacts: [makeArtifact(2, "preview-of-main", 5)] };
  }
  return address.includes("/comments?") ? comments : [];
}

async function makeSite(more: readonly ArchiveEntry[] = []): Promise<Buffer> {
  const files = await Promise.all(
    (await listFiles(FIXTURE_PREVIEW)).map(async (file) => ({
      name: `site/${file}`,
      data: await readFile(path.join(FIXTURE_PREVIEW, file)),
    })),
  );
  const facts = { name: "facts.json", data: '{"findings":[],"events":[]}' };
  return makeArchive([...files, facts, ...more]);
}

/** @returns what the command hands on to later jobs */
async function run(command: string): Promise<string> {
  const output = path.join(home, "output");
  await writeFile(output, "");
  const event = { workflow_run: { ...EVENT.workflow_run, conclusion } };
  await writeFile(path.join(home, "event.json"), JSON.stringify(event));
  await promisify(execFile)("npx", ["--no", "tsx", "scripts/ci.ts", command], {
    env: {
      ...process.env,
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: "o/r",
      GITHUB_TOKEN: "t",
      GITHUB_EVENT_PATH: path.join(home, "event.json"),
      GITHUB_OUTPUT: output,
      PREVIEW_DOMAIN: "previews.example.workers.dev",
      PULL_REQUEST: "12",
    },
  });
  return readFile(output, "utf8");
}

beforeAll(async () => {
  const main = await makeSite();
  github = createServer(async (request, response) => {
    const { method, url = "" } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (method !== "GET") written.push({ method, url, body: Buffer.concat(chunks).toString() });
    if (url.endsWith("/1/zip")) response.end(archive);
    else if (url.endsWith("/2/zip")) response.end(main);
    else response.end(JSON.stringify(answer(url)));
  });
  await new Promise<void>((listening) => github?.listen(0, "127.0.0.1", listening));
  const address = github.address();
  apiUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});

beforeEach(() => {
  written.length = 0;
  state = "open";
  conclusion = "success";
  comments = [];
});

afterAll(async () => {
  github?.close();
  await rm(home, { recursive: true });
  await rm(CHECKED_FOLDER, { recursive: true, force: true });
  await rm(PICTURES_FOLDER, { recursive: true, force: true });
});

/** What the one comment says that was written or changed. */
function readComment(): string {
  expect(written).toHaveLength(1);
  const { body }: { body: string } = JSON.parse(written[0]?.body ?? "{}");
  expect(body).toMatch(/^<!-- preview -->/);
  return body;
}

describe("the way from a build to its comment", () => {
  it("leads a newcomer's change to a maintainer, then to one comment", async () => {
    const page = "<title>New</title><main>New</main>";
    archive = await makeSite([{ name: "site/brand-new/index.html", data: page }]);
    expect(await run("take-preview")).toBe(
      "todo=deploy\nnumber=12\nenvironment=preview-of-newcomer\n",
    );
    await run("comment-waiting");
    expect(readComment()).toContain("waits until a maintainer");
    written.length = 0;
    await run("picture-preview");
    expect(await listFiles(PICTURES_FOLDER)).toEqual(["0-desk-after.png", "0-phone-after.png"]);
    await run("comment");
    expect(written.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /repos/o/r/issues/12/comments",
    ]);
    const body = readComment();
    expect(body).toContain("https://pr-12-previews.example.workers.dev/_preview/qr-code.png");
    expect(body).toContain("**1 page changed.**");
    expect(body).toContain("https://pr-12-previews.example.workers.dev/_preview/0-phone-after.png");
  });

  it("ends at a hostile archive, with a comment that says why", async () => {
    archive = await makeSite([{ name: "site/_worker.js", data: "evil" }]);
    expect(await run("take-preview")).toBe("todo=comment\nnumber=12\n");
    expect(await listFiles(CHECKED_FOLDER)).toEqual(["preview.json"]);
    await run("comment");
    expect(readComment()).toContain("its host reads as an order");
  });

  it("says so where the newest commit could not be built", async () => {
    conclusion = "failure";
    expect(await run("take-preview")).toBe("todo=comment\nnumber=12\n");
    await run("comment");
    expect(readComment()).toContain("its build failed");
  });

  it("takes a preview down when its pull request is closed, whatever was built", async () => {
    state = "closed";
    archive = Buffer.from("nonsense");
    expect(await run("take-preview")).toBe("todo=take-down\nnumber=12\nenvironment=preview\n");
    const page = await readFile(path.join(CHECKED_FOLDER, "site/index.html"), "utf8");
    expect(page).toContain("This preview is gone");
    await run("comment");
    // Nobody was told of it, so nobody is told that it is gone.
    expect(written).toEqual([]);
    comments = [{ id: 3, body: "<!-- preview -->\nOld", user: { login: "github-actions[bot]" } }];
    await run("comment");
    expect(readComment()).toContain("has been taken down");
  });
});
