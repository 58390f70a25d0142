import CMS from "@sveltia/cms";
import { parse } from "yaml";
import { makeEditorComponents } from "@/lib/desk/components";
import { readFactsAndText, writeFacts, writeFactsAndText } from "@/lib/desk/facts-file";

/* The editor's desk: forms for everything that is in the content folder. */

CMS.registerCustomFormat("facts-frontmatter", "mdx", {
  fromFile: readFactsAndText,
  toFile: writeFactsAndText,
});
CMS.registerCustomFormat("facts", "yaml", { fromFile: (file) => parse(file), toFile: writeFacts });
for (const component of makeEditorComponents()) CMS.registerEditorComponent(component);
CMS.registerPreviewStyle(new URL("preview.css", import.meta.url).href);

const config = document.getElementById("config")?.textContent ?? "";
CMS.init({ config: JSON.parse(config) });
