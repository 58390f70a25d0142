import {
  type CheckedDocument,
  type FieldPath,
  getFieldPosition,
  reportField,
} from "../../document";
import { type CheckedSite, getDocuments } from "../../site";

/** Titles, numbers and keys that two documents, or two items of a list, share. */
export function checkDuplicates(site: CheckedSite) {
  const fields = (name: string, ...types: readonly string[]) =>
    types
      .flatMap((type) => getDocuments(site, type))
      .map((document): Use => ({ document, path: [name] }));
  const items = (type: string, list: string, name: string) =>
    getDocuments(site, type).flatMap((document) => {
      const all = document.facts[list];
      return (Array.isArray(all) ? all : []).map(
        (_, index): Use => ({ document, path: [list, index, name] }),
      );
    });
  findShared(fields("number", "HackDay"));
  findShared(fields("title", "Post", "Page"));
  findShared(fields("title", "HackDay"));
  findShared(fields("description", "Post", "Page"), true);
  findShared(fields("name", "Person"));
  findShared(fields("name", "Supporter"));
  const projects = fields("title", "Project");
  for (const folder of new Set(projects.map(getFolder))) {
    findShared(projects.filter((use) => getFolder(use) === folder));
  }
  findShared(items("TopicList", "topics", "key"));
  findShared(items("TopicList", "topics", "label"));
  findShared(items("CityList", "cities", "name"));
  findShared(items("Glossary", "terms", "term"));
}

type Use = { readonly document: CheckedDocument; readonly path: FieldPath };

const getFolder = ({ document }: Use) => document.place.replace(/\/[^/]*$/, "");

function findShared(uses: readonly Use[], isAdvice = false) {
  const first = new Map<string, Use>();
  for (const use of uses) {
    const { document, path } = use;
    const value: unknown = document.yaml?.getIn(path);
    if (typeof value !== "string" && typeof value !== "number") continue;
    const key = String(value).trim().toLowerCase().replace(/\s+/g, " ");
    const before = first.get(key);
    if (!before) {
      first.set(key, use);
      continue;
    }
    const field = path.at(-1);
    const { line } = getFieldPosition(before.document, before.path).start;
    const where =
      document === before.document ? `line ${line}` : `${before.document.file.path}:${line}`;
    const reason = `${field} “${value}” is taken already by ${where}. Each needs its own.`;
    reportField(document, path, `duplicate/${field}`, reason, { isAdvice });
  }
}
