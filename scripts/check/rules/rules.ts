import type { DocumentRule, SiteRule } from "../document";
import { checkCharacters } from "../read/check-characters";
import { checkMarkup } from "./body/allowed-markup";
import { checkHeadings } from "./body/headings";
import { checkLinks } from "./body/links";
import { checkPictures } from "./body/pictures";
import { checkStrayMarkdown } from "./body/stray-markdown";
import { checkDates } from "./facts/dates";
import { checkFields } from "./facts/fields";
import { checkFieldLinks } from "./facts/links";
import { checkPictureFields } from "./facts/pictures";
import { checkPlainValues } from "./facts/plain-values";
import { checkSessions } from "./facts/sessions";
import { checkPrivacy } from "./prose/privacy";
import { checkReadingAge } from "./prose/reading-age";
import { checkWeekdays } from "./prose/weekdays";
import { checkOldPaths, checkSharedAddresses } from "./site/address-clashes";
import { checkCities } from "./site/cities";
import { checkDuplicates } from "./site/duplicates";
import { checkEvent } from "./site/event-timelines";
import { checkReferences } from "./site/references";
import { checkShortLinks } from "./site/short-links";

/** Rules about each document, in the light of the site. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  checkCharacters,
  checkFields,
  checkPlainValues,
  checkDates,
  checkSessions,
  checkFieldLinks,
  checkPictureFields,
  checkEvent,
  checkReferences,
  checkWeekdays,
  checkPrivacy,
  checkReadingAge,
  checkMarkup,
  checkHeadings,
  checkLinks,
  checkPictures,
  checkStrayMarkdown,
];

/** Rules about documents together. */
export const SITE_RULES: readonly SiteRule[] = [
  checkCities,
  checkDuplicates,
  checkSharedAddresses,
  checkOldPaths,
  checkShortLinks,
];
