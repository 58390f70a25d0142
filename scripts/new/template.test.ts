import { expect, it } from "vitest";
import { writeTemplates } from "./template";

it("the templates in lib/ are those of the schema", async () => {
  await expect(writeTemplates()).toMatchFileSnapshot("../../lib/content/new-file-templates.ts");
});
