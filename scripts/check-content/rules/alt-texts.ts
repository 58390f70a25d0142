import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { getSlice } from "../source-text";
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
  return site.documents.flatMap((document) =>
    getPictures(document).flatMap((picture) => checkPicture(document, picture)),
  );
}

const RULE = "image/alt";
const ADVICE = "Say in a few words what the picture shows.";

function checkPicture(document: ReadDocument, picture: Picture): readonly Finding[] {
  const { alt, altSpan, url } = picture;
  const whole = getSlice(document.source, altSpan);
  const isMarkdown = whole.startsWith("!");
  const write = (text: string) =>
    isMarkdown ? whole.replace(/^!\[[^\]]*\]/, `![${text}]`) : `alt="${text}"`;
  const report = (
    message: string,
    replacement: string,
    severity: "error" | "warning" = "error",
  ) => [
    makeFinding(document.source, altSpan, RULE, `${quote(whole)}: ${message}`, {
      replacement,
      severity,
    }),
  ];
  if (alt === undefined) return [];
  const words = alt.trim();
  if (words === "" && !isMarkdown) return [];
  if (words === "")
    return report(`the picture has no words for people who do not see it. ${ADVICE}`, write("…"));
  const stem = decodeStem(url);
  if (ONLY_A_KIND.test(words))
    return report(`“${words}” does not say what the picture shows. ${ADVICE}`, write("…"));
  if (FILE_NAME.test(words) || toPlain(words) === toPlain(stem) || words.length < 3) {
    const isName = words.length >= 3;
    const allowed =
      isName && toPlain(words) === toPlain(stem) && /\s/.test(words) && !FILE_NAME.test(words);
    if (!allowed)
      return report(
        `“${words}” is ${isName ? "the name of a file, and does" : "too short, and does"} not say what the picture shows. ${ADVICE}`,
        write("…"),
      );
  }
  if (STARTS_WITH_KIND.test(words)) {
    const rest = words.replace(STARTS_WITH_KIND, "");
    const shorter = rest.charAt(0).toUpperCase() + rest.slice(1);
    return report(
      "everybody is told that it is a picture before these words; start with what it shows.",
      write(shorter),
      "warning",
    );
  }
  return [];
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
