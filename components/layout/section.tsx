import type { ReactNode } from "react";

type Props = {
  /** Fragment of the section's address. */
  readonly id: string;
  readonly heading: string;
  readonly lead?: string | undefined;
  /** What all but its heading is in, where that is another language than the page's. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ id, heading, lead, lang, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id}>{heading}</h2>
      {lead && (
        <p className="mt-2 max-w-2xl text-muted" lang={lang}>
          {lead}
        </p>
      )}
      <div className="mt-6" lang={lang}>
        {children}
      </div>
    </section>
  );
}
