import type { Finding } from "../finding";
import type { Site } from "../site";
import { checkAddressesClash } from "./address-clashes";
import { checkAltTexts } from "./alt-texts";
import { checkAmericanWords } from "./american-words";
import { checkContactDetails } from "./contact-details";
import { checkDates } from "./dates";
import { checkDuplicates } from "./duplicates";
import { checkEventKeys } from "./event-keys";
import { checkEventTimelines } from "./event-timelines";
import { checkHeadings } from "./headings";
import { checkHiddenCharacters } from "./hidden-characters";
import { checkImages } from "./images";
import { checkLengths } from "./lengths";
import { checkLinkWords } from "./link-words";
import { checkLinks } from "./links";
import { checkMovedEvents } from "./moved-events";
import { checkNhsNumbers } from "./nhs-numbers";
import { checkPlainValues } from "./plain-values";
import { checkReadingAges } from "./reading-ages";
import { checkReferences } from "./references";
import { checkShortLinks } from "./short-links";
import { checkStrayMarkdown } from "./stray-markdown";
import { checkUnlikelyYears } from "./unlikely-years";
import { checkWeekdays } from "./weekdays";

/** Every check that needs more than one file, or asks what a text means. */
export const SITE_RULES: readonly ((site: Site) => readonly Finding[])[] = [
  checkHiddenCharacters,
  checkPlainValues,
  checkDates,
  checkUnlikelyYears,
  checkEventTimelines,
  checkMovedEvents,
  checkEventKeys,
  checkWeekdays,
  checkReferences,
  checkDuplicates,
  checkAddressesClash,
  checkShortLinks,
  checkLinks,
  checkLinkWords,
  checkHeadings,
  checkImages,
  checkAltTexts,
  checkStrayMarkdown,
  checkLengths,
  checkNhsNumbers,
  checkContactDetails,
  checkAmericanWords,
  checkReadingAges,
];
