import { readFile } from "node:fs/promises";
import path from "node:path";
import { getPlainAddress } from "../../lib/links/address-forms";
import type { Redirect } from "../../lib/links/redirects";
import type { HeaderRule, SiteHosting } from "./site-hosting";

/**
 * What a finished site asks of its host, by its own `_headers` and `_redirects`.
 *
 * @param folder of the finished site
 * @throws Error if a file is missing
 */
export async function readHosting(folder: string): Promise<SiteHosting> {
  const read = (file: string) => readFile(path.join(folder, file), "utf8");
  return parseHosting(await read("_headers"), await read("_redirects"));
}

/**
 * Reads back what getHeadersFile and getRedirectsFile write.
 *
 * @param headersFile text of `_headers`
 * @param redirectsFile text of `_redirects`
 */
export function parseHosting(headersFile: string, redirectsFile: string): SiteHosting {
  const headers = parseHeaders(headersFile);
  const basePath = headers[0]?.path.replace(/\/\*$/, "") ?? "";
  return { basePath, headers, redirects: parseRedirects(redirectsFile, basePath) };
}

function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    if (/^\//.test(line)) rules.push({ path: line, headers: {} });
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value !== undefined) rule.headers[name] = value;
  }
  return rules;
}

/** Each address stands there in several forms, the plainest first. */
function parseRedirects(text: string, basePath: string): readonly Redirect[] {
  const plain = new Map<string, string>();
  const cut = (address: string) => address.slice(basePath.length);
  for (const line of text.split("\n").filter(Boolean)) {
    const [form = "", to = ""] = line.split(" ");
    const from = getPlainAddress(cut(form));
    if (!plain.has(from)) plain.set(from, cut(to));
  }
  return [...plain].map(([from, to]) => ({ from, to }));
}
