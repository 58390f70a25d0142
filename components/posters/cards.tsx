import type { ReactNode } from "react";
import type { ShortLink } from "@/lib/content/documents";
import type { SheetPlan } from "@/lib/events/print/sheets";
import { PrintedLink, Sheet } from "./sheet";

type CardsProps = {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly children: ReactNode;
};

/** Four cards to cut out, and for which event they are. */
const Cards = ({ plan, name, children }: CardsProps) => (
  <Sheet plan={plan}>
    <h1 className="px-[2em] pt-[1em] text-[1em]">
      {plan.title}, {name}
    </h1>
    <ul className="grid flex-1 auto-rows-fr grid-cols-2">{children}</ul>
  </Sheet>
);

const CARD = "border border-dashed border-muted p-[1.6em]";

type TableCardsProps = Omit<CardsProps, "children"> & {
  readonly links: readonly ShortLink[];
  readonly siteUrl: string;
};

/** Short links for the tables. */
export function TableCards({ links, siteUrl, ...cards }: TableCardsProps) {
  return (
    <Cards {...cards}>
      {links.map(({ path, title }) => (
        <li className={CARD} key={path}>
          <PrintedLink className="w-[16em]" href={path} siteUrl={siteUrl} title={title} />
        </li>
      ))}
    </Cards>
  );
}

type PitchCardsProps = Omit<CardsProps, "children"> & {
  readonly prompts: readonly string[];
  readonly siteUrl: string;
  /** Path of the short link to the form for pitches. */
  readonly href?: string | undefined;
};

/** What to say in a minute, with room to write it down. */
export function PitchCards({ prompts, siteUrl, href, ...cards }: PitchCardsProps) {
  return (
    <Cards {...cards}>
      {["1", "2", "3", "4"].map((card) => (
        <li className={`${CARD} flex flex-col`} key={card}>
          {prompts.map((prompt) => (
            <p className="flex-1 border-b border-line text-[0.9em] font-bold" key={prompt}>
              {prompt}
            </p>
          ))}
          {href && (
            <div className="mt-[0.6em] text-[0.8em]">
              <PrintedLink className="w-[5em]" href={href} siteUrl={siteUrl} />
            </div>
          )}
        </li>
      ))}
    </Cards>
  );
}
