import { PitchCards, TableCards } from "@/components/posters/cards";
import { Poster } from "@/components/posters/poster";
import { ScoreSheet } from "@/components/posters/score-sheet";
import { OpeningSlide } from "@/components/posters/slide";
import {
  getHome,
  getShortLinks,
  getSignUpAdvice,
  getSite,
  getWeekend,
} from "@/lib/content/content";
import type { HackDay } from "@/lib/content/documents";
import type { SheetPlan } from "@/lib/events/print/sheets";
import { getSlots } from "@/lib/events/schedule/schedule";
import { getEventPath } from "@/lib/links/addresses";
import { getView } from "../../../../../_events/event-views";
import { getEventPicture } from "../../../../../_pictures/pictures";

type Props = { readonly event: HackDay; readonly plan: SheetPlan };

const { name: seriesName, strapline, disclaimer, url: siteUrl, timeZone } = getSite();
const links = getShortLinks();
const find = (rule: "sign-up" | "pitch") => links.find(({ follows }) => follows === rule);
const weekend = getWeekend();

/** A sheet filled in from the facts of an event. */
export function SheetOf({ event, plan }: Props) {
  const { name } = getView(event);
  const shared = { plan, name, siteUrl };
  switch (plan.kind) {
    case "poster":
      return (
        <Poster
          {...shared}
          event={event}
          picture={getEventPicture(event)}
          tickets={find("sign-up")?.path ?? getEventPath(event)}
          words={{
            strapline: `${seriesName}: ${strapline}`,
            lead: getHome().lead,
            small: disclaimer,
          }}
        />
      );
    case "slide":
      return (
        <OpeningSlide
          {...shared}
          conduct={getSignUpAdvice().conduct}
          event={event}
          link={find("pitch")}
          slots={getSlots(weekend, event, timeZone)}
        />
      );
    case "table-cards":
      return (
        <TableCards
          {...shared}
          links={links.filter(({ follows }) => follows && follows !== "sign-up")}
        />
      );
    case "pitch-cards":
      return <PitchCards {...shared} href={find("pitch")?.path} prompts={weekend.pitchCard} />;
    case "score-sheet":
      return <ScoreSheet {...shared} judging={weekend.judging} />;
  }
}
