import type { Span } from "../source-text";

/** A value of a YAML text with its place in the file. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export type YamlEntry = { readonly key: Span; readonly value: YamlNode };

export type YamlMap = {
  readonly is: "map";
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly span: Span;
};

export type YamlList = {
  readonly is: "list";
  readonly items: readonly YamlNode[];
  readonly span: Span;
};

export type YamlScalar = {
  readonly is: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly written: string;
  readonly isQuoted: boolean;
  readonly span: Span;
};

/** Names of fields from the outside in; numbers count the items of a list from 0. */
export type FieldPath = readonly (string | number)[];

/** The node at a path, if there is one. */
export function findNode(root: YamlNode | undefined, path: FieldPath): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.is === "map" && typeof step === "string") node = node.entries.get(step)?.value;
    else if (node?.is === "list" && typeof step === "number") node = node.items[step];
    else return undefined;
  }
  return node;
}

/** A path as people write it. @example showPath(["photoAlbums", 0, "url"]) // "photoAlbums.url" */
export function showPath(path: FieldPath): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** The node as plain data. */
export function toData(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.is === "scalar") return node.value;
  if (node.is === "list") return node.items.map(toData);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toData(entry.value)]));
}
