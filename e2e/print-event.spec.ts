import { expect, test } from "@playwright/test";
import { fixtureSite, realSite } from "./sites";

const EVENTS = [
  `${fixtureSite.origin}/events/02-bath/`,
  `${fixtureSite.origin}/events/03-dundee/`,
  `${realSite.origin}/events/13-london/`,
  `${realSite.origin}/events/30-cardiff/`,
];

for (const event of EVENTS) {
  test(`${event} is printed on one sheet`, async ({ page }) => {
    await page.goto(event);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: false });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
