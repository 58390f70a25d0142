import { Fragment } from "react";
import type { GlossaryTerm, HackDay, Site, Topic } from "@/lib/content/documents";
import type { Credit } from "@/lib/events/credits";
import { getEventPath } from "@/lib/links/addresses";
import type { Heading } from "@/lib/text/markdown/headings";

type TopicListProps = {
  readonly topics: readonly Topic[];
  readonly getPath: (topic: Topic) => string;
};

/** Topics as links. */
export function TopicList({ topics, getPath }: TopicListProps) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label="Topics" className="flex flex-wrap gap-2 text-base">
      {topics.map((topic) => (
        <li key={topic.key}>
          <a
            className="inline-block rounded-full border border-line bg-surface px-3 py-1 no-underline hover:border-accent"
            href={getPath(topic)}
          >
            {topic.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

type GlossaryListProps = { readonly terms: readonly GlossaryTerm[] };

/** Words and what they mean. */
export function GlossaryList({ terms }: GlossaryListProps) {
  return (
    <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {terms.map(({ term, means, alsoKnownAs = [] }) => (
        <div className="break-inside-avoid" key={term}>
          <dt className="font-bold">
            <dfn className="not-italic">{term}</dfn>
          </dt>
          <dd>
            {means}
            {alsoKnownAs.length > 0 && (
              <span className="block text-base text-muted">Also: {alsoKnownAs.join(", ")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type CreditListProps = {
  readonly credits: readonly Credit<HackDay>[];
  /** An event in few words. */
  readonly nameEvent: (key: string) => string;
};

/** People and groups with the events they are credited at. */
export function CreditList({ credits, nameEvent }: CreditListProps) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {credits.map(({ name, events }) => (
        <li key={name}>
          <span className="font-bold">{name}</span>
          <span className="block text-base">
            {events.map((event, index) => (
              <Fragment key={event.key}>
                {index > 0 && "; "}
                <a href={getEventPath(event)}>{nameEvent(event.key)}</a>
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

type ContentsListProps = { readonly headings: readonly Heading[] };

/** A short text needs no list of its parts. */
const FEWEST_HEADINGS = 3;

/** Contents of a long text. */
export function ContentsList({ headings }: ContentsListProps) {
  if (headings.length < FEWEST_HEADINGS) return null;
  return (
    <nav
      aria-labelledby="contents"
      className="mt-10 self-start rounded-xl bg-tint p-5 text-base lg:sticky lg:top-6 lg:col-start-2"
    >
      <h2 className="text-lg" id="contents">
        On this page
      </h2>
      <ol className="mt-2">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a className="inline-block py-1" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type ContactsProps = { readonly site: Site };

/** Every way to reach the organisers. */
export function Contacts({ site }: ContactsProps) {
  return (
    <ul>
      <li>
        <a href={`mailto:${site.email}`}>{site.email}</a>: questions, offers of help, or just to say
        hello.
      </li>
      <li>
        <a href={site.mailingList.url}>{site.mailingList.label}</a>: {site.mailingList.about}
      </li>
      {site.social.map((account) => (
        <li key={account.url}>
          <a href={account.url} rel={account.url.startsWith("http") ? "me" : undefined}>
            {account.label}
          </a>
          {account.about && <>: {account.about}</>}
        </li>
      ))}
    </ul>
  );
}
