import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { realSite } from "../sites";
import { type Change, signIn, standInForGitHub } from "./github";
import { choosePicture, openDocument, readDocuments } from "./open-desk";

/* Signing in, pull requests and what can go wrong on the way, with GitHub's API stood in for. */

const POST = "content/posts/ten-pitch-tips.mdx";
const API = "https://api.github.com/**";
const BAD_CREDENTIALS = { status: 401, json: { message: "Bad credentials" } };
const documents = await readDocuments("content/posts");
const [, TEXT = ""] = documents[POST]?.split("\n---\n") ?? [];

const getTitle = (page: Page) => page.getByRole("textbox", { name: "Title", exact: true }).first();
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();
const message = (page: Page) => page.getByRole("alertdialog");

async function changeTitle(page: Page): Promise<void> {
  await openDocument(page, POST);
  await getTitle(page).fill("Eleven tip");
  // The desk keeps what people type, and nothing that scripts fill in.
  await getTitle(page).press("s");
}

/** Expects a commit of the post with its new title and the text that it had. */
function expectCommit({ body }: Change | undefined = { what: "", body: {} }, branch: RegExp) {
  const { fileChanges, ...commit } = body as {
    readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
    readonly fileChanges: { readonly additions: readonly { path: string; contents: string }[] };
  };
  const [{ path, contents } = { path: "", contents: "" }] = fileChanges.additions;
  const file = Buffer.from(contents, "base64").toString("utf8");
  expect([path, file.split("\n---\n")[1]]).toEqual([POST, TEXT]);
  expect(file).toContain("title: Eleven tips\n");
  expect(Object.values(commit.branch).join(" ")).toMatch(branch);
}

test.beforeEach(({ page }) => page.goto(`${realSite.origin}/edit/`));

test("a wrong token and a lost network are said in words", async ({ page }) => {
  await page.route(API, (route) => route.fulfill(BAD_CREDENTIALS));
  await signIn(page);
  await expect(page.getByRole("alert")).toContainText("The provided token is invalid");
  await page.route(API, (route) => route.abort());
  await page.reload();
  await signIn(page);
  await expect(page.getByRole("alert")).toContainText("Failed to fetch");
});

test("one of the team saves a draft as a pull request", async ({ page }) => {
  const { changes } = await standInForGitHub(page, documents);
  await signIn(page);
  await changeTitle(page);
  await save(page);
  await expect.poll(() => changes.at(-1)?.what).toMatch(/issues\/7\/labels$/);
  const [branch, commit, pull] = changes;
  expect(branch?.body.name).toBe("refs/heads/cms/posts/ten-pitch-tips");
  expectCommit(commit, /^nhshackday\/.* cms\/posts\/ten-pitch-tips$/);
  expect(pull?.what).toMatch(/^POST .*\/pulls$/);
  expect(pull?.body).toMatchObject({
    ...{ head: "cms/posts/ten-pitch-tips", base: "main", draft: true },
  });
});

test("anybody else saves it on a copy, and sends it for review", async ({ page }) => {
  const { changes } = await standInForGitHub(page, documents, { canWrite: false });
  await signIn(page);
  await page.getByRole("button", { name: "Fork", exact: true }).click();
  await changeTitle(page);
  await save(page);
  await page.getByRole("button", { name: "Send for Review" }).click();
  await expect.poll(() => changes.at(-1)?.what).toMatch(/\/pulls$/);
  expectCommit(changes.at(-2), /^jo\/copy cms\/jo\/copy\/posts\/ten-pitch-tips$/);
  expect(changes.at(-1)?.body.head).toBe("jo:cms/jo/copy/posts/ten-pitch-tips");
});

test("words outlive a network that is cut and a sign-in that has run out", async ({ page }) => {
  const { changes } = await standInForGitHub(page, documents);
  await signIn(page);
  await changeTitle(page);
  await page.route(API, (route) => route.abort());
  await save(page);
  await expect(message(page)).toContainText("Your words are kept in this browser.");
  await message(page).getByRole("button").click();
  await page.route(API, (route) => route.fulfill(BAD_CREDENTIALS));
  await save(page);
  await expect(message(page)).toContainText("Bad credentials");
  await page.reload();
  await page.getByRole("button", { name: "Sign In Using Access Token" }).waitFor();
  await page.unrouteAll();
  await standInForGitHub(page, documents);
  await signIn(page);
  await openDocument(page, POST);
  await page.getByRole("button", { name: /Restore/ }).click();
  await expect(getTitle(page)).toHaveValue("Eleven tips");
  expect(changes).toEqual([]);
});

test("nobody saves over what somebody else has written since", async ({ page }) => {
  const { changes, commit, openPullRequest } = await standInForGitHub(page, documents);
  await signIn(page);
  await changeTitle(page);
  commit({ [POST]: `${documents[POST]}And one more.\n` });
  await save(page);
  await expect(message(page)).toContainText("If you save now, their changes will be lost.");
  openPullRequest();
  await message(page).getByRole("button", { name: "Save Anyway" }).click();
  await expect(message(page)).toContainText("Somebody else has a draft of this.");
  await message(page).getByRole("button").click();
  await expect(getTitle(page)).toHaveValue("Eleven tips");
  expect(changes).toEqual([]);
});

test("a picture that is too large is refused in words", async ({ page }) => {
  await standInForGitHub(page, documents);
  await signIn(page);
  await changeTitle(page);
  await page.getByRole("checkbox", { name: /^Add .?Picture.?$/ }).click();
  const file = test.info().outputPath("huge.svg");
  await writeFile(file, `<svg xmlns="http://www.w3.org/2000/svg"><!--${"x".repeat(30e6)}--></svg>`);
  await choosePicture(page, page, file);
  await expect(page.getByText(/exceeds the maximum size of/)).toBeVisible();
  await page.getByRole("button", { name: "OK" }).click();
  await expect(getTitle(page)).toHaveValue("Eleven tips");
});
