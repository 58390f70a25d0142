import type { DocumentRule } from "../../document";
import { checkMarkup } from "./allowed-markup";
import { checkHeadings } from "./headings";
import { checkLinks } from "./links";
import { checkPictures } from "./pictures";
import { checkStrayMarkdown } from "./stray-markdown";

/** The rules about bodies. */
export const BODY_RULES: readonly DocumentRule[] = [
  checkMarkup,
  checkHeadings,
  checkLinks,
  checkPictures,
  checkStrayMarkdown,
];
