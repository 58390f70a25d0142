import { createHash } from "node:crypto";
import path from "node:path";
import { build } from "esbuild";
import memoize from "memoize";
import { getSite } from "@/lib/content/content";
import { canTimeTravel } from "./time-travel";

/** Scripts that pages load, by name of their file in components/enhance. */
export const browserScripts = [
  "filter-projects",
  "forgive-case",
  "letter",
  "now",
  "search",
  ...(canTimeTravel ? (["time-travel"] as const) : []),
] as const;

export type BrowserScriptName = (typeof browserScripts)[number];

/** Values for names that any script may declare. */
const EVERYWHERE = {
  LANGUAGE: getSite().language,
  TIME_TRAVEL: canTimeTravel,
  TIME_ZONE: getSite().timeZone,
};

/**
 * Bundles a script of components/enhance for the browser.
 *
 * @param define values for names that the script declares besides those of every script
 */
export function bundleScript(
  name: string,
  define: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  // While somebody works on the site, the script may have changed since.
  return process.env.NODE_ENV === "production" ? bundleOnce(name, define) : bundle(name, define);
}

async function bundle(name: string, define: Readonly<Record<string, unknown>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), `components/enhance/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2020"],
    define: Object.fromEntries(
      Object.entries({ ...EVERYWHERE, ...define }).map(([key, value]) => [
        key,
        JSON.stringify(value),
      ]),
    ),
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** The file name of a script: it changes with the content, so that it can be cached for ever. */
export async function getScriptFile(name: BrowserScriptName): Promise<string> {
  const digest = createHash("sha256")
    .update(await bundleScript(name))
    .digest("hex");
  return `${name}-${digest.slice(0, 8)}.js`;
}

/** Where a page loads a script from. */
export async function getScriptPath(name: BrowserScriptName): Promise<string> {
  return `/scripts/${await getScriptFile(name)}`;
}

/** In a build every page asks for the same few scripts. */
const bundleOnce = memoize(bundle, { cacheKey: JSON.stringify });
