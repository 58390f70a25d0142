import { readFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "./list-files";

/** The client modules of a build: source file by module id. */
export type ClientModules = ReadonlyMap<string, string>;

const MANIFEST = "page_client-reference-manifest.js";

/**
 * Reads from Next's build folder which source file each client module is.
 *
 * @param nextFolder Next's build folder, ".next"
 * @throws Error if there is no manifest, or one is not as expected
 */
export async function readClientModules(nextFolder: string): Promise<ClientModules> {
  const appFolder = path.join(nextFolder, "server/app");
  const manifests = (await listFiles(appFolder)).filter((file) => file.endsWith(MANIFEST));
  if (manifests.length === 0) {
    throw new Error(`${appFolder}: expected files named ${MANIFEST}, as Next 16 writes them.`);
  }
  const modules = new Map<string, string>();
  for (const manifest of manifests) {
    const file = path.join(appFolder, manifest);
    for (const [id, source] of parseClientManifest(await readFile(file, "utf8"), file)) {
      modules.set(id, source);
    }
  }
  return modules;
}

/**
 * The client modules of one manifest, a script that assigns an object as JSON.
 *
 * @param file named in errors
 * @throws Error if it is not such a script
 * @example
 * parseClientManifest('globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"a.js":{"id":1}}};', "m.js")
 * // Map { "1" => "a.js" }
 */
export function parseClientManifest(script: string, file: string): ClientModules {
  const json = /^globalThis\.__RSC_MANIFEST\["[^\n]*?"\] = (\{.*?\});?$/ms.exec(script)?.[1];
  const manifest: unknown = json === undefined ? undefined : JSON.parse(json);
  if (!hasClientModules(manifest)) {
    throw new Error(`${file}: expected globalThis.__RSC_MANIFEST["…"] = {"clientModules": …}.`);
  }
  return new Map(
    Object.entries(manifest.clientModules).map(([source, { id }]) => [String(id), source]),
  );
}

type ClientManifest = {
  readonly clientModules: Readonly<Record<string, { readonly id: unknown }>>;
};

function hasClientModules(value: unknown): value is ClientManifest {
  if (typeof value !== "object" || value === null || !("clientModules" in value)) return false;
  const { clientModules } = value;
  return typeof clientModules === "object" && clientModules !== null;
}

/*
 * Modules of Next that every page refers to and that do nothing a reader would miss: its router,
 * its error boundaries, and links, which are plain HTML without it.
 */
const NEEDLESS = [
  "client/app-dir/link",
  "client/components/builtin/global-error",
  "client/components/client-page",
  "client/components/client-segment",
  "client/components/error-boundary",
  "client/components/http-access-fallback/error-boundary",
  "client/components/layout-router",
  "client/components/render-from-template-context",
  "client/link",
  "lib/framework/boundary-components",
  "lib/metadata/generate/icon-mark",
];

/**
 * Whether a page loses nothing if a client module of it never runs.
 *
 * @param source file as the manifest names it
 * @example isNeedless("[project]/node_modules/next/dist/esm/client/components/layout-router.js") // true
 */
export function isNeedless(source: string): boolean {
  return NEEDLESS.some((module) =>
    [`next/dist/esm/${module}.js`, `next/dist/${module}.js`].some((file) =>
      source.endsWith(`/node_modules/${file}`),
    ),
  );
}
