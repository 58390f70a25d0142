/** A query that somebody may type, and a page that must be among the first three results. */
export type SearchQuery = readonly [query: string, path: string];

/** Questions and needs of visitors, with slips, British and American forms, names and topics. */
export const searchQueries: readonly SearchQuery[] = [
  // Questions
  ["how do I get a ticket", "/about/"],
  ["can I bring my children", "/about/"],
  ["who can come", "/about/"],
  ["how do I pitch an idea?", "/resources/how-to-pitch/"],
  ["how are projects judged", "/resources/judging/"],
  ["what does EHR mean", "/glossary/"],
  ["how do I run a hack day", "/posts/how-to-run-a-hack-day/"],
  ["where can I find open data", "/resources/datasets-and-apis/"],
  // Topics and things
  ["childcare", "/posts/free-childcare-hack-day-23/"],
  ["childcare", "/about/"],
  ["study leave", "/come/"],
  ["certificate", "/come/"],
  ["newsletter", "/contact/"],
  ["parking", "/about/"],
  ["vegetarian food", "/about/"],
  ["code of conduct", "/code-of-conduct/"],
  ["pitching tips", "/posts/ten-pitch-tips/"],
  ["sponsors", "/supporters/"],
  ["wheelchair", "/projects/30-cardiff/alac-a-zam/"],
  ["mailing list", "/posts/mailing-list-lost-and-restarted/"],
  ["contact email", "/contact/"],
  ["logo", "/resources/graphics/"],
  ["history", "/posts/a-short-history/"],
  ["neutral product placement", "/posts/why-no-product-placement/"],
  ["bleep", "/projects/13-london/banish-the-bleep/"],
  ["renal handover", "/projects/08-leeds/renal-handover/"],
  ["FHIR", "/glossary/"],
  ["housing", "/posts/housing-sector-at-hack-day-23/"],
  // Names
  ["David Miller", "/people/david-miller/"],
  ["Anne Marie Cunningham", "/about/team/"],
  ["Heledd Jubb", "/projects/30-cardiff/alac-a-zam/"],
  ["Kainos", "/events/18-gloucester/"],
  ["Belfast", "/events/29-belfast/"],
  ["Cardiff 2026", "/events/30-cardiff/"],
  ["hack day 13 london", "/posts/hack-day-13-london/"],
  // British and American forms
  ["pediatrics", "/projects/14-newcastle/my-surgery/"],
  ["organize an event", "/resources/organiser/"],
  ["organise an event", "/resources/organiser/"],
  ["anesthetic chart", "/projects/13-london/digital-anaesthetic-chart/"],
  ["color", "/resources/graphics/"],
  // Slips and unfinished words
  ["accessability", "/accessibility/"],
  ["jugding", "/resources/judging/"],
  ["Newcaslte", "/events/14-newcastle/"],
  ["privcy", "/privacy/"],
  ["diabtes data", "/projects/22-london/open-data-to-better-manage-diabetes/"],
  ["prescrib", "/projects/03-oxford/open-prescribing/"],
];
