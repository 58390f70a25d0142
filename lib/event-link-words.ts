/** What a short link says of itself. */
export type ShortLinkWords = {
  /** What it is for, in a few words. */
  readonly title: string;
  /** What it leads to, one sentence. */
  readonly about?: string | undefined;
  /** What to say and offer while it leads nowhere. */
  readonly otherwise?: { readonly text: string; readonly offer: string } | undefined;
};

const TITLES: Readonly<Record<string, string>> = {
  tickets: "Sign up for",
  pitch: "Pitch at",
  present: "Present at",
  photos: "Photos of",
  feedback: "Feedback on",
  "diversity-survey": "Diversity survey of",
};

/**
 * What a short link of one event, such as "/30-cardiff/photos", says of itself. The site's own
 * short links have their words from content/links.yaml.
 *
 * @param path of one of getEventShortLinks
 * @param eventName full name of the event
 * @param eventPath address of its page, offered while the link leads nowhere
 * @throws Error for a link that has no words here
 * @example getEventLinkWords("/30-cardiff/photos", "NHS Hack Day 30: Cardiff", "/events/30-cardiff/").title
 * // "Photos of NHS Hack Day 30: Cardiff"
 */
export function getEventLinkWords(
  path: string,
  eventName: string,
  eventPath: string,
): ShortLinkWords {
  const title = TITLES[path.split("/").at(-1) ?? ""];
  if (title === undefined) throw new Error(`Short link ${path}: there are no words for it.`);
  return {
    title: `${title} ${eventName}`,
    otherwise: {
      text: "This link leads nowhere at the moment. The page of the event says why.",
      offer: eventPath,
    },
  };
}
