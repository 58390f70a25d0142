import { covers } from "../../hosting/headers-file";

/**
 * The headers that a finished site asks for at an address, by its `_headers` file.
 *
 * @param text of the file
 * @param address "/about/"
 * @returns values by name in small letters
 */
export function getHeadersAt(text: string, address: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let holds = false;
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) holds = covers(line, address);
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (holds && name && value !== undefined) headers.set(name.toLowerCase(), value);
  }
  return headers;
}
