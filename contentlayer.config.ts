import { makeSource } from "contentlayer2/source-files";
import rehypeHighlight from "rehype-highlight";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { getContentFolder } from "./lib/content/build-settings";
import { rehypeScrollable } from "./lib/text/rehype-scrollable";
import { remarkRefuseCode } from "./lib/text/remark-refuse-code";
import { documentTypes } from "./schema/document-types";

/** Made once for all documents: it would register every language anew for each. */
const highlight = rehypeHighlight();

/**
 * Every default of Contentlayer that drops a document silently is turned into a failure.
 * Dates are read as UTC so that no build machine's time zone can shift a day.
 */
export default makeSource({
  contentDirPath: getContentFolder(process.env),
  documentTypes,
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  mdx: {
    remarkPlugins: [remarkGfm, remarkRefuseCode],
    // Classes, never inline styles: the content security policy forbids those.
    rehypePlugins: [rehypeSlug, () => highlight, rehypeScrollable],
  },
});
