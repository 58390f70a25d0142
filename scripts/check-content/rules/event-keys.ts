import GithubSlugger from "github-slugger";
import { findText, makeFieldFinding } from "../document";
import type { Finding } from "../finding";
import { getDocuments, type Site } from "../site";
import { findNode } from "../yaml/yaml-node";

/** The file name of an event is its number and city, so that its address says what it is. */
export function checkEventKeys(site: Site): readonly Finding[] {
  return getDocuments(site, "HackDay").flatMap((document) => {
    const number = findNode(document.facts, ["number"]);
    const city = findText(document, "city");
    if (number?.is !== "scalar" || typeof number.value !== "number") {
      if (number || !document.facts || findText(document, "title") !== undefined) return [];
      const message = "an event has a number, or, if it is a special, a title. Add one of them.";
      return [
        makeFieldFinding(document, [], "event/name", message, {
          instead: "number: …",
          action: "add",
        }),
      ];
    }
    if (city === undefined) return [];
    const key = `${String(number.value).padStart(2, "0")}-${new GithubSlugger().slug(city)}`;
    if (document.slug === key) return [];
    const message = `number ${number.value} and city “${city}” do not match the name of the file, “${document.slug}”. Mend one of them, or rename the file to ${key}.mdx.`;
    return [makeFieldFinding(document, ["number"], "event/name", message)];
  });
}
