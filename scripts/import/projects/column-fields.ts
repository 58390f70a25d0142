/*
 * Which field of a project a column of a sheet is for. Forms ask in sentences, so a heading is
 * searched for words (docs/editing.md). The order counts: "Link to your project’s code" is for the
 * code, not for the title.
 */

/** What forms add by themselves, and facts about people that are not for everybody to read. */
const LEFT_OUT =
  /e-?mail|phone|mobile|postcode|birth|time ?stamp|submi(?:t|ssion)|(?:start|completion) time|ip address|^(?:id|#)$|consent|dietary|access needs|^your (?:full )?name$|contact|team name/;

const FIELDS: readonly (readonly [path: string, words: RegExp])[] = [
  ["file", /file ?name|slug/],
  ["title", /title|called|project name|name of (?:the |your )?project/],
  ["links.code", /\bcode\b|git ?hub|git ?lab|bitbucket|\brepo(?:sitory)?s?\b|source/],
  ["links.video", /video|you ?tube|vimeo|recording/],
  ["links.presentation", /presentation|slides?\b|\bdeck\b|power ?point/],
  ["licence", /licen[cs]e/],
  ["prizes.community", /community|popular|audience|people'?s (?:vote|choice)/],
  ["prizes.panel", /prize|award|judge|panel|\bplace\b/],
  ["links.website", /web ?site|\burls?\b|\blinks?\b|web ?page|\bdemo\b|\bweb\b/],
  ["topics", /topic|\btags?\b|categor|theme|keyword/],
  ["team", /\bteam\b|member|people|participant|\bwho\b|author|contributor|made by/],
  ["summary", /summary|descri|about|one.?line|sentence|what (?:is|does|did)|pitch|\baim|problem/],
  ["title", /project|\bname\b|idea/],
];

/**
 * The field that a column is for.
 *
 * @returns undefined for a column that is left out: nobody can tell, or it is private
 * @example findColumnField("What is your project called?") // "title"
 * @example findColumnField("Email address") // undefined
 */
export function findColumnField(heading: string): string | undefined {
  const plain = heading
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^a-z0-9'#-]+/g, " ")
    .trim();
  if (plain === "" || LEFT_OUT.test(plain)) return undefined;
  return FIELDS.find(([, words]) => words.test(plain))?.[0];
}
