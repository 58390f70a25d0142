import type { Answer, HackDay, ShortLink } from "@/lib/content/documents";
import { findFact, findFactLanguage } from "@/lib/events/event-answers";
import type { EventView } from "@/lib/events/event-views";
import { hasLetter } from "@/lib/events/print/letter";
import { isOff, isOver } from "@/lib/events/stages/stage-kinds";
import type { Stage } from "@/lib/events/stages/timeline";
import { getLetterPath } from "@/lib/links/addresses";
import { Section } from "../layout/section";
import { PrintedLink } from "../posters/sheet";
import { ByStage } from "./stages";

type View = EventView<HackDay>;

type AnswersProps = { readonly answers: readonly Answer[]; readonly view?: View };

/** What people who come want to know: what is special at an event first, then what always holds. */
export function WeekendAnswers({ answers, view }: AnswersProps) {
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {answers.map((answer) => {
        const fact = view && findFact(view, answer);
        const { about, text, link, lang } = answer;
        if (!fact && !text) return null;
        return (
          // On paper an event is one sheet, with what is special there.
          <div className={view && !fact ? "no-print" : undefined} key={about}>
            <dt className="font-bold" lang={lang}>
              {about}
            </dt>
            {fact && <dd lang={findFactLanguage(view, answer)}>{fact}</dd>}
            {text && (
              <dd className={fact && "no-print mt-1"} lang={lang}>
                {text}
              </dd>
            )}
            {link && (
              <dd className="no-print" lang={lang}>
                <a href={link.href}>{link.label}</a>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** What an event's stage means for somebody who would come, or was there. */
function getPart(stage: Stage): "to-come" | "off" | "over" {
  if (isOff(stage)) return "off";
  return isOver(stage) ? "over" : "to-come";
}

type Props = {
  /** Short links for the printed sheet. */
  readonly links: readonly ShortLink[];
  readonly siteUrl: string;
  readonly view: View;
  readonly answers: readonly Answer[];
  readonly email: string;
};

/** What somebody who thinks of coming to an event wants to know; later, a record of having come. */
export function YourWeekend({ view, answers, email, links, siteUrl }: Props) {
  const { event, words } = view;
  const unknown = answers.filter((answer) => !answer.text && !findFact(view, answer));
  return (
    <ByStage getVariant={({ stage }) => getPart(stage)} view={view}>
      {({ stage }) => {
        if (getPart(stage) === "off") return null;
        return getPart(stage) === "over" ? (
          hasLetter(event) && (
            <p className="no-print mt-10">
              {words.event.wereThere} <a href={getLetterPath(event)}>{words.event.proof}</a>{" "}
              {words.event.proofFor}
            </p>
          )
        ) : (
          <Section heading={words.event.weekend} id="your-weekend">
            <WeekendAnswers answers={answers} view={view} />
            {unknown.length > 0 && (
              <p className="no-print mt-6">
                {words.event.unknown}{" "}
                {unknown.map(({ about, lang }, index) => (
                  <span key={about} lang={lang}>
                    {index > 0 && ", "}
                    {about.toLowerCase()}
                  </span>
                ))}
                . <a href={`mailto:${email}`}>{words.event.ask}</a>.
              </p>
            )}
            <div className="mt-2 hidden gap-6 print:flex" lang={words.ofContent}>
              {links.map(({ path, title }) => (
                <PrintedLink
                  className="w-[16mm]"
                  href={path}
                  key={path}
                  siteUrl={siteUrl}
                  title={title}
                />
              ))}
            </div>
            {hasLetter(event) && (
              <p className="no-print mt-6">
                {words.event.timeOff} <a href={getLetterPath(event)}>{words.event.letter}</a>{" "}
                {words.event.letterAsks}
              </p>
            )}
          </Section>
        );
      }}
    </ByStage>
  );
}
