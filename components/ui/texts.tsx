import type { ReactNode } from "react";
import type { HomeText } from "@/lib/content/documents";
import type { Heading } from "@/lib/text/markdown/headings";
import { ContentsList } from "./lists";

type NoteProps = { readonly title?: string; readonly children: ReactNode };

/** An aside in a text. */
export function Note({ title, children }: NoteProps) {
  return (
    <div className="space-y-3 rounded-xl border-l-4 border-accent bg-tint px-5 py-4" role="note">
      {title && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}

type EmptyNoteProps = {
  /** What is missing: "projects from this one". */
  readonly what: string;
  readonly email: string;
};

/** Says that something is missing and how to add it. */
export function EmptyNote({ what, email }: EmptyNoteProps) {
  return (
    <p className="max-w-2xl rounded-xl border border-dashed border-line p-5">
      We don’t have the {what}. Were you there? <a href={`mailto:${email}`}>Write to {email}</a> and
      we will add what you know.
    </p>
  );
}

type LongTextProps = { readonly headings: readonly Heading[]; readonly children: ReactNode };

/** A text with the list of its parts: before it, or beside it where there is room. */
export function LongText({ headings, children }: LongTextProps) {
  return (
    <div className="@container has-[.wide]:*:static! grid grid-cols-[minmax(0,1fr)] gap-x-10 lg:grid-cols-[minmax(0,42rem)_1fr] lg:grid-flow-dense">
      <ContentsList headings={headings} />
      <div className="lg:col-start-1">{children}</div>
    </div>
  );
}

type TitledItemsProps = {
  readonly items: HomeText["promises"]["items"];
  /** Whether the items are steps that follow each other. */
  readonly numbered?: boolean;
};

/** Short titles with a sentence or two each. */
export function TitledItems({ items, numbered = false }: TitledItemsProps) {
  const List = numbered ? "ol" : "ul";
  return (
    <List
      className={`grid gap-x-8 gap-y-6 sm:grid-cols-2 ${items.length % 3 === 0 ? "lg:grid-cols-3" : "lg:grid-cols-4"}`}
    >
      {items.map((item, index) => (
        <li className="border-t-2 border-accent pt-3" key={item.title}>
          <h3>
            {numbered && <span className="text-accent">{index + 1}. </span>}
            {item.title}
          </h3>
          <p className="mt-1 text-base">{item.text}</p>
        </li>
      ))}
    </List>
  );
}

type FactProps = {
  readonly term: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
};

/** A term and what is known of it, in a definition list. */
export function Fact({ term, lang, children }: FactProps) {
  return (
    <div>
      <dt className="font-bold">{term}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}
