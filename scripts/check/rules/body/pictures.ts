import { visit } from "unist-util-visit";
import type { CheckedDocument } from "../../document";
import { type Place, refuse, warn } from "../../finding";
import type { CheckedSite } from "../../site";
import { findPictureFile, saysNothing } from "../facts/pictures";
import { getTags } from "./markup";

type Picture = {
  readonly src: string;
  /** Undefined where the picture has words of another kind. */
  readonly alt: string | undefined;
  readonly place: Place;
};

/** Pictures of a body: each is there, and says what it shows. */
export function checkPictures(document: CheckedDocument, site: CheckedSite): void {
  const { file } = document;
  for (const { src, alt, place } of getPictures(document)) {
    if (/^(?:https?:)?\/\//i.test(src)) {
      const reason = `“${src}” is on another site, so people get a link to it. Put the file into ${site.contentFolder}/${document.place}/ to show it.`;
      warn(file, reason, place, "image/elsewhere");
      continue;
    }
    const problem = findPictureFile(src, document, site);
    if (problem) refuse(file, problem, place, "image/missing");
    else if (alt?.trim() === "") {
      const reason = "the picture has no words for people who do not see it. Say what it shows.";
      refuse(file, reason, place, "image/alt");
    } else if (alt !== undefined && saysNothing(alt)) {
      const reason = `“${alt}” does not say what the picture shows. Say it in a few words.`;
      warn(file, reason, place, "image/alt");
    }
  }
}

function getPictures(document: CheckedDocument): readonly Picture[] {
  const pictures: Picture[] = [];
  if (!document.body) return pictures;
  visit(document.body, "image", ({ url, alt, position }) => {
    pictures.push({ src: url, alt: alt ?? "", place: position });
  });
  for (const { name, attributes, place } of getTags(document)) {
    const src = attributes.get("src");
    const still = attributes.get("still");
    if (src && (name === "img" || name === "Figure")) {
      pictures.push({ src, alt: attributes.get("alt") ?? "", place });
    }
    if (still && name === "Video") pictures.push({ src: still, alt: undefined, place });
  }
  return pictures;
}
