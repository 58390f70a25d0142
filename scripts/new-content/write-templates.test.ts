import { expect, it } from "vitest";
import { writeTemplates } from "./write-templates";

it("keeps the templates of the site in step with the schema", async () => {
  await expect(writeTemplates()).toMatchFileSnapshot("../../lib/new-file-templates.ts");
});
