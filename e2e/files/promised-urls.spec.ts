import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { realSite } from "../sites";
import { listFiles } from "../support/list-files";
import { getResponse, mapConcurrently } from "../support/requests";

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
  // The home page, the 404 page and files have one form only.
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
async function follow(form: string): Promise<{ status: number; redirects: number; end: string }> {
  let [address, redirects] = [`${realSite.origin}${form}`, 0];
  let response = await getResponse(address);
  while (response.status >= 300 && response.status < 400 && redirects < 5) {
    address = new URL(response.headers.get("Location") ?? "", address).href;
    response = await getResponse(address);
    redirects += 1;
  }
  return { status: response.status, redirects, end: address };
}

test("every address ever published ends at a page, after one redirect at the most", async () => {
  const promises = await readPromises();
  expect(promises.length).toBeGreaterThanOrEqual(400);
  expect(await follow("/no-such-page-ever")).toMatchObject({ status: 404 });
  const ends = await mapConcurrently(promises.flatMap(getForms), async (form) => ({
    form,
    ...(await follow(form)),
  }));
  const isKept = ({ status, redirects, end }: (typeof ends)[number]) =>
    status === 200 && redirects <= 1 && end.startsWith(realSite.origin);
  expect(ends.filter((end) => !isKept(end))).toEqual([]);
});

test("on a host that cannot redirect, every old address still has a file", async () => {
  const files = new Set(
    (await listFiles(realSite.folder, "")).map(
      (file) => `/${path.relative(realSite.folder, file)}`,
    ),
  );
  const isServed = (form: string) => {
    const name = decodeURIComponent(form);
    const candidates = name.endsWith("/") ? ["index.html"] : ["", ".html", "/index.html"];
    return candidates.some((ending) => files.has(name + ending));
  };
  const forms = (await readPromises()).flatMap(getForms);
  expect(forms.filter((form) => !isServed(form))).toEqual([]);
});
