import { readField } from "../read-field";
import type { GitHub } from "./github";

/** Who GitHub's own token speaks as. */
const ROBOT = "github-actions[bot]";

/**
 * Writes the one comment on a pull request that bears a mark, or changes it if it is there.
 *
 * @param mark a comment of HTML that begins the text, "<!-- preview -->"
 * @param text without the mark
 */
export async function upsertComment(
  github: GitHub,
  pullRequest: number,
  mark: string,
  text: string,
): Promise<void> {
  if (await changeComment(github, pullRequest, mark, text)) return;
  await github.ask("POST", getCommentsPath(pullRequest), { body: join(mark, text) });
}

/**
 * The text of the one comment on a pull request that bears a mark.
 *
 * @returns it without the mark; undefined if there is none
 */
export async function findComment(
  github: GitHub,
  pullRequest: number,
  mark: string,
): Promise<string | undefined> {
  const existing = await findMarked(github, `${getCommentsPath(pullRequest)}?`, mark);
  return existing?.body.slice(mark.length).trim();
}

/**
 * Changes the one comment on a pull request that bears a mark; writes none if it is not there.
 *
 * @returns whether it is there
 */
export async function changeComment(
  github: GitHub,
  pullRequest: number,
  mark: string,
  text: string,
): Promise<boolean> {
  const existing = await findMarked(github, `${getCommentsPath(pullRequest)}?`, mark);
  if (existing === undefined) return false;
  await github.ask("PATCH", `/issues/comments/${existing.id}`, { body: join(mark, text) });
  return true;
}

const getCommentsPath = (pullRequest: number): string => `/issues/${pullRequest}/comments`;

const join = (mark: string, text: string): string => `${mark}\n${text}`;

/**
 * Opens the one issue that bears a mark, or changes it if one is open.
 *
 * @param mark a comment of HTML that begins the text
 */
export async function upsertIssue(
  github: GitHub,
  mark: string,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<void> {
  const body = join(mark, text);
  const query = `/issues?state=open&creator=${encodeURIComponent(ROBOT)}&`;
  const existing = await findMarked(github, query, mark);
  if (existing === undefined) await github.ask("POST", "/issues", { title, body });
  else await github.ask("PATCH", `/issues/${existing.number}`, { title, body });
}

const PER_PAGE = 100;

async function findMarked(github: GitHub, path: string, mark: string) {
  for (let page = 1; page <= 20; page += 1) {
    const answer = await github.ask("GET", `${path}per_page=${PER_PAGE}&page=${page}`);
    const all = readField({ answer }, ["answer"], "list");
    const found = all.find((each) => isOurs(each, mark));
    if (found) {
      return {
        id: readField(found, ["id"], "number"),
        number: `${Reflect.get(Object(found), "number")}`,
        body: readField(found, ["body"], "string"),
      };
    }
    if (all.length < PER_PAGE) return undefined;
  }
  return undefined;
}

/** Only what we wrote ourselves counts: anybody could write the mark. */
function isOurs(written: unknown, mark: string): boolean {
  const { user, body }: { readonly user?: unknown; readonly body?: unknown } = Object(written);
  // Whoever has left GitHub is null.
  const { login }: { readonly login?: unknown } = Object(user);
  return login === ROBOT && `${body}`.startsWith(mark);
}
