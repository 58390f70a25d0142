import { expect, test } from "@playwright/test";
import { fixtureSite } from "../sites";

test.use({ baseURL: fixtureSite.origin });

test("open data may be read from anywhere, links by its ids, and shows no draft", async ({
  page,
  request,
}) => {
  await page.goto("/data/");
  const links = page.getByRole("link", { name: /\.(?:json|csv)$/ });
  await expect(links).toHaveCount(9);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute("href")) ?? "");
    expect
      .soft(response.headers()["access-control-allow-origin"], await link.innerText())
      .toBe("*");
    expect.soft(await response.text()).not.toMatch(/salsify|kohlrabi|nobody should see/i);
  }
  const read = async (name: string) => (await request.get(`/data/${name}.json`)).json();
  const events = new Set((await read("events")).map(({ id }: { id: string }) => id));
  const projects: readonly { id: string; event: string; page: string }[] = await read("projects");
  expect(projects).toHaveLength(6);
  for (const { event, page: address } of projects) {
    expect(events).toContain(event);
    expect((await request.get(new URL(address).pathname)).status()).toBe(200);
  }
});
