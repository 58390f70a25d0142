import type { HackDay } from "@/lib/content/documents";
import { getPlaceWords } from "@/lib/events/event-place";
import type { SheetPlan } from "@/lib/events/print/sheets";
import { getWhen } from "@/lib/events/times/event-dates";
import type { Picture } from "@/lib/pictures/picture";
import { PictureImage } from "../ui/pictures";
import { PrintedLink, Sheet } from "./sheet";

type Props = {
  readonly plan: SheetPlan;
  readonly event: HackDay;
  readonly name: string;
  readonly picture: Picture;
  readonly words: { readonly strapline: string; readonly lead: string; readonly small: string };
  readonly siteUrl: string;
  /** Path of the short link to tickets. */
  readonly tickets: string;
};

/** An event on a wall: what it is, when and where, and how to get a ticket. */
export function Poster({ plan, event, name, picture, words, siteUrl, tickets }: Props) {
  return (
    <Sheet plan={plan}>
      <PictureImage className="sheet-picture" first picture={picture} />
      <div className="flex flex-1 flex-col justify-between p-[2em]">
        <div>
          <p className="text-[1.2em] font-bold text-accent">{words.strapline}</p>
          <h1 className="mt-[0.2em] text-[3.6em]">{name}</h1>
          <p className="mt-[0.4em] text-[1.55em] leading-tight font-bold">{getWhen(event)}</p>
          <p className="mt-[0.4em] text-[1.3em] leading-snug">{getPlaceWords(event)}</p>
        </div>
        <div className="mt-[1em] flex items-end justify-between gap-[2em]">
          <div className="max-w-[24em]">
            <p className="text-[1.2em] leading-snug">{words.lead}</p>
            <p className="mt-[1em] text-[0.7em] text-muted">{words.small}</p>
          </div>
          <PrintedLink className="w-[9em]" href={tickets} siteUrl={siteUrl} title="Free tickets" />
        </div>
      </div>
    </Sheet>
  );
}
