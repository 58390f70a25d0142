import { promises } from "node:fs";
import { makeSource } from "contentlayer2/source-files";
import { getContentFolder } from "./lib/content/build-settings";
import { rehypePlugins, remarkPlugins } from "./lib/text/markdown";
import { documentTypes } from "./schema/document-types";

/*
 * Contentlayer takes line ends of Windows for letters of the last fact, and its reader cannot be
 * set, so the files that it reads have those of Unix.
 */
const readFile = promises.readFile;
promises.readFile = (async (...given: Parameters<typeof readFile>) => {
  const read = await readFile(...given);
  return typeof read === "string" ? read.replace(/\r\n?/g, "\n") : read;
}) as typeof readFile;

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
  mdx: { remarkPlugins, rehypePlugins },
});
