import type { HackDay, ShortLink, Weekend } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import { hasLetter } from "@/lib/events/print/letter";
import { isOff, isOver } from "@/lib/events/stages/stage-kinds";
import type { Stage } from "@/lib/events/stages/timeline";
import { getLetterPath } from "@/lib/links/addresses";
import { Section } from "../layout/section";
import { PrintedLink } from "../posters/sheet";
import { ByStage } from "./stages";

type Answer = Weekend["answers"][number];

/** What an event says itself on the subject of an answer. */
function findFact({ signUp, ...event }: HackDay, { fact }: Answer): string | undefined {
  if (fact === undefined) return undefined;
  if (fact !== "capacity") return event[fact];
  return signUp?.capacity ? `This time there’s room for ${signUp.capacity} people.` : undefined;
}

type AnswersProps = { readonly answers: readonly Answer[]; readonly event?: HackDay };

/** What people who come want to know: what is special at an event first, then what always holds. */
export function WeekendAnswers({ answers, event }: AnswersProps) {
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {answers.map((answer) => {
        const fact = event && findFact(event, answer);
        if (!fact && !answer.text) return null;
        return (
          // On paper an event is one sheet, with what is special there.
          <div className={event && !fact ? "no-print" : undefined} key={answer.about}>
            <dt className="font-bold">{answer.about}</dt>
            {fact && <dd>{fact}</dd>}
            {answer.text && <dd className={fact && "no-print mt-1"}>{answer.text}</dd>}
            {answer.link && (
              <dd className="no-print">
                <a href={answer.link.href}>{answer.link.label}</a>
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
  readonly view: EventView<HackDay>;
  readonly weekend: Weekend;
  readonly email: string;
};

/** What somebody who thinks of coming to an event wants to know; later, a record of having come. */
export function YourWeekend({ view, weekend: { answers }, email, links, siteUrl }: Props) {
  const { event, words } = view;
  const unknown = answers.filter((answer) => !answer.text && !findFact(event, answer));
  return (
    <ByStage getVariant={({ stage }) => getPart(stage)} view={view}>
      {({ stage }) => {
        if (getPart(stage) === "off") return null;
        return getPart(stage) === "over" ? (
          hasLetter(event) && (
            <p className="no-print mt-10" lang={words.ofContent}>
              Were you there? <a href={getLetterPath(event)}>Print a record of taking part</a> for
              your appraisal or CPD folder.
            </p>
          )
        ) : (
          <Section heading={words.event.weekend} id="your-weekend" lang={words.ofContent}>
            <WeekendAnswers answers={answers} event={event} />
            {unknown.length > 0 && (
              <p className="no-print mt-6">
                We don’t know yet: {unknown.map(({ about }) => about.toLowerCase()).join(", ")}.{" "}
                <a href={`mailto:${email}`}>Ask us</a>.
              </p>
            )}
            <div className="mt-2 hidden gap-6 print:flex">
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
                Need time off? <a href={getLetterPath(event)}>Print a letter for your manager</a>{" "}
                that asks for study leave.
              </p>
            )}
          </Section>
        );
      }}
    </ByStage>
  );
}
