import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { getResponse } from "./get-response";
import { mapSome } from "./map-some";
import { realSite } from "./sites";

/** The addresses of e2e/promised-urls.txt, each as it was published. */
async function readPromises(): Promise<readonly string[]> {
  const lines = (await readFile("e2e/promised-urls.txt", "utf8")).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

/** As it was published, without and with a slash at the end, with “.html”, and fully encoded. */
function getForms(address: string): readonly string[] {
  const plain = decodeURIComponent(address)
    .replace(/(?<=.)\/$/, "")
    .replace(/\.html$/, "");
  // The home page, the page for what is not there, and files are asked for in one form only.
  if (["/", "/404"].includes(plain) || /\.\w{2,4}$/.test(plain)) return [encodeURI(address)];
  const encodeAll = (text: string) =>
    encodeURI(text).replace(/['()!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const forms = ["", "/", ".html"].flatMap((ending) => [
    encodeURI(plain + ending),
    encodeAll(plain + ending),
  ]);
  return [...new Set(forms)];
}

/** Where an address ends, and after how many redirects. */
async function follow(form: string): Promise<{ status: number; hops: number; end: string }> {
  let [address, hops] = [`${realSite.origin}${form}`, 0];
  let response = await getResponse(address);
  while (response.status >= 300 && response.status < 400 && hops < 5) {
    address = new URL(response.headers.get("Location") ?? "", address).href;
    response = await getResponse(address);
    hops += 1;
  }
  return { status: response.status, hops, end: address };
}

test("every address ever published ends at a page, after one redirect at the most", async () => {
  const promises = await readPromises();
  expect(promises.length).toBeGreaterThanOrEqual(400);
  const forms = promises.flatMap(getForms);
  const ends = await mapSome(forms, async (form) => ({ form, ...(await follow(form)) }));
  const isKept = ({ status, hops, end }: (typeof ends)[number]) =>
    status === 200 && hops <= 1 && end.startsWith(realSite.origin);
  expect(ends.filter((end) => !isKept(end))).toEqual([]);
});

test("an address that never was is not found, so that the walk above means something", async () => {
  expect(await follow("/no-such-page-ever")).toMatchObject({ status: 404 });
});

/** The files that any host looks for when it is asked for an address, without rules of its own. */
function getPlainFiles(form: string): readonly string[] {
  const name = decodeURIComponent(form);
  if (name.endsWith("/")) return [`${name}index.html`];
  return [name, `${name}.html`, `${name}/index.html`];
}

test("on a host that cannot redirect, small pages lead on from every old address", async () => {
  const promises = await readPromises();
  const missing = await mapSome(promises.flatMap(getForms), async (form) => {
    const tries = getPlainFiles(form).map((file) =>
      access(path.join(realSite.folder, file)).then(() => true),
    );
    return Promise.any(tries).then(
      () => [],
      () => [form],
    );
  });
  expect(missing.flat()).toEqual([]);
});
