import {
  type FieldValue,
  findText,
  getFieldValues,
  makeFieldFinding,
  type ReadDocument,
} from "../document";
import { type Finding, makeFinding, quote, type Severity } from "../finding";
import type { Site } from "../site";
import { getSlice } from "../source-text";
import { quoteForYaml } from "../yaml/line-mistakes";
import { showPath } from "../yaml/yaml-node";
import { getPictures, type Picture } from "./images";

const KIND =
  "(?:image|photo(?:graph)?|picture|pic|img|graphic|figure|screen ?shot|illustration|icon|logo|banner|thumbnail|drawing|diagram|untitled|alt(?: text)?|placeholder|todo|tbc)";
const ONLY_A_KIND = new RegExp(
  `^(?:an? |the |my |our )?${KIND}s?(?:\\s*(?:of|from|showing|here|[\\d.#_-]+))*\\W*$`,
  "i",
);
const STARTS_WITH_KIND = /^(?:an? |the )?(?:image|photo(?:graph)?|picture|pic)s? (?:of|showing) /i;
const FILE_NAME =
  /^[\w .()-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$|^(?:img|dsc[nf]?|pxl|p|screenshot)[_ -]?\d{3,}\w*$/i;

/** What pictures say to people who do not see them. */
export function checkAltTexts(site: Site): readonly Finding[] {
  return site.documents.flatMap((document) => [
    ...getPictures(document).flatMap((picture) => checkPicture(document, picture)),
    ...getFieldValues(document).flatMap((value) => checkField(document, value)),
  ]);
}

const RULE = "image/alt";
const ADVICE = "Say in a few words what the picture shows.";

function checkPicture(document: ReadDocument, picture: Picture): readonly Finding[] {
  const { alt, altSpan, url } = picture;
  const whole = getSlice(document.source, altSpan);
  const isMarkdown = whole.startsWith("!");
  if (alt === undefined || (alt.trim() === "" && !isMarkdown)) return [];
  const problem = findProblem(alt.trim(), url);
  if (!problem) return [];
  const { message, better = "…", severity } = problem;
  const replacement = isMarkdown
    ? whole.replace(/^!\[[^\]]*\]/, `![${better}]`)
    : `alt="${better}"`;
  return [
    makeFinding(document.source, altSpan, RULE, `${quote(whole)}: ${message}`, {
      replacement,
      severity,
    }),
  ];
}

/** The picture at the top of a document, which its facts name. */
function checkField(document: ReadDocument, { path, text }: FieldValue): readonly Finding[] {
  // One without a letter is told of where empty fields are.
  if (path.at(-1) !== "alt" || text.trim() === "") return [];
  const url = findText(document, ...path.slice(0, -1), "src");
  const problem = url === undefined ? undefined : findProblem(text.trim(), url);
  if (!problem) return [];
  const { message, better = "…", severity } = problem;
  return [
    makeFieldFinding(document, path, RULE, `${showPath(path)}: ${message}`, {
      replacement: quoteForYaml(better),
      severity,
    }),
  ];
}

type Problem = {
  readonly message: string;
  readonly severity: Severity;
  /** What to write, where that can be worked out. */
  readonly better?: string;
};

function findProblem(words: string, url: string): Problem | undefined {
  const refuse = (message: string): Problem => ({
    message: `${message} ${ADVICE}`,
    severity: "error",
  });
  if (words === "") return refuse("the picture has no words for people who do not see it.");
  if (ONLY_A_KIND.test(words)) return refuse(`“${words}” does not say what the picture shows.`);
  const isName = words.length >= 3;
  const isStem = toPlain(words) === toPlain(decodeStem(url));
  if (FILE_NAME.test(words) || isStem || !isName) {
    const isAllowed = isName && isStem && /\s/.test(words) && !FILE_NAME.test(words);
    const what = isName ? "the name of a file" : "too short";
    if (!isAllowed)
      return refuse(`“${words}” is ${what}, and does not say what the picture shows.`);
  }
  if (!STARTS_WITH_KIND.test(words)) return undefined;
  const rest = words.replace(STARTS_WITH_KIND, "");
  return {
    message: "everybody is told that it is a picture before these words; start with what it shows.",
    severity: "warning",
    better: rest.charAt(0).toUpperCase() + rest.slice(1),
  };
}

function decodeStem(url: string): string {
  return url.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
