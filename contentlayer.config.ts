import { promises } from "node:fs";
import { makeSource } from "contentlayer2/source-files";
import { getContentFolder } from "./lib/content/build-settings";
import { compilePageTree } from "./lib/text/markdown/markdown";
import { readPlainSource } from "./lib/text/markdown/read-source";
import { documentTypes } from "./schema/document-types";

// Contentlayer's own reader cannot be set, so what it reads with is.
const readFile = promises.readFile;
promises.readFile = (async (...given: Parameters<typeof readFile>) => {
  const read = await readFile(...given);
  return typeof read === "string" ? readPlainSource(read) : read;
}) as typeof readFile;

const PICTURES = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "heic"];
const eitherCase = (letter: string) => `[${letter}${letter.toUpperCase()}]`;

/**
 * Every default of Contentlayer that drops a document silently is turned into a failure.
 * Dates are read as UTC so that no build machine's time zone can shift a day.
 */
export default makeSource({
  contentDirPath: getContentFolder(process.env),
  // Pictures lie beside their documents; the live editing server would call each a mistake.
  contentDirExclude: PICTURES.map((ending) => `**/*.${ending.replace(/./g, eitherCase)}`),
  documentTypes,
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  markdown: compilePageTree,
});
