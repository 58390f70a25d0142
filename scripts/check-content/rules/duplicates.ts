import { findText, makeFieldFinding, type ReadDocument } from "../document";
import type { Finding, Severity } from "../finding";
import { getDocuments, type Site } from "../site";
import { getPlace } from "../source-text";
import { type FieldPath, findNode } from "../yaml/yaml-node";

/** Titles, numbers and keys that two documents, or two items of a list, share. */
export function checkDuplicates(site: Site): readonly Finding[] {
  return [
    ...findShared(getField(site, "HackDay", "number"), "number"),
    ...findShared(
      [...getField(site, "Post", "title"), ...getField(site, "Page", "title")],
      "title",
    ),
    ...findShared(getField(site, "HackDay", "title"), "title"),
    ...findShared(
      [...getField(site, "Post", "description"), ...getField(site, "Page", "description")],
      "description",
      "warning",
    ),
    ...findShared(getField(site, "Person", "name"), "name"),
    ...findShared(getField(site, "Supporter", "name"), "name"),
    ...groupByFolder(getDocuments(site, "Project")).flatMap((projects) =>
      findShared(
        projects.flatMap((project) => getUse(project, ["title"])),
        "title",
      ),
    ),
    ...findShared(getItems(site, "TopicList", "topics", "key"), "key"),
    ...findShared(getItems(site, "TopicList", "topics", "label"), "label"),
    ...findShared(getItems(site, "CityList", "cities", "name"), "name"),
    ...findShared(getItems(site, "Glossary", "terms", "term"), "term"),
  ];
}

/** One use of a value. */
type Use = { readonly document: ReadDocument; readonly path: FieldPath; readonly text: string };

function findShared(
  uses: readonly Use[],
  field: string,
  severity: Severity = "error",
): readonly Finding[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const key = use.text.trim().toLowerCase().replace(/\s+/g, " ");
    const before = first.get(key);
    if (!before) {
      first.set(key, use);
      return [];
    }
    const message = `${field} “${use.text}” is taken already by ${showUse(before, use)}. Each needs its own.`;
    return [makeFieldFinding(use.document, use.path, `duplicate/${field}`, message, { severity })];
  });
}

function showUse({ document, path }: Use, other: Use): string {
  const node = findNode(document.facts, path);
  const { line } = getPlace(document.factsSource, node?.span.start ?? 0);
  return document === other.document ? `line ${line}` : `${document.path}:${line}`;
}

function getField(site: Site, type: string, field: string): readonly Use[] {
  return getDocuments(site, type).flatMap((document) => getUse(document, [field]));
}

function getUse(document: ReadDocument, path: FieldPath): readonly Use[] {
  const node = findNode(document.facts, path);
  if (node?.is !== "scalar" || node.value === null) return [];
  return [{ document, path, text: String(node.value) }];
}

function getItems(site: Site, type: string, list: string, field: string): readonly Use[] {
  return getDocuments(site, type).flatMap((document) => {
    const node = findNode(document.facts, [list]);
    const count = node?.is === "list" ? node.items.length : 0;
    return Array.from({ length: count }, (_, index): readonly Use[] => {
      const text = findText(document, list, index, field);
      return text === undefined ? [] : [{ document, path: [list, index, field], text }];
    }).flat();
  });
}

function groupByFolder(documents: readonly ReadDocument[]): readonly (readonly ReadDocument[])[] {
  const groups = new Map<string, ReadDocument[]>();
  for (const document of documents) {
    const folder = document.place.replace(/\/[^/]*$/, "");
    const group = groups.get(folder);
    if (group) group.push(document);
    else groups.set(folder, [document]);
  }
  return [...groups.values()];
}
