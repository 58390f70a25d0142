import { ButtonLink } from "@/components/ui/links";
import { findHackDay } from "@/lib/content/content";
import type { ShortLinkView } from "@/lib/links/short-links/short-link-view";
import { getPathLabel } from "../../_content/short-links";
import { EventPanel, NextEventSentence, WithNextEvent } from "../../_events/next-event";

type Props = { readonly link: ShortLinkView["link"] };

const OTHERWISE = { text: "This link leads nowhere at the moment.", offer: "/events/" };

const PANEL = "rounded-2xl border-2 border-ink bg-surface p-6";

/**
 * Says why a short link leads nowhere at the moment, and offers what there is. One to sign-up shows
 * its event, or the next one: when sign-up opens, that it is sold out, or that it is on.
 */
export function NoDestination({ link }: Props) {
  const { otherwise = OTHERWISE, follows, path } = link;
  const own = findHackDay(path.split("/")[1] ?? "");
  const nothing = (
    <>
      <p className="text-xl">{otherwise.text}</p>
      <p>
        <ButtonLink href={otherwise.offer}>{getPathLabel(otherwise.offer)}</ButtonLink>
      </p>
      <NextEventSentence />
    </>
  );
  if (follows !== "sign-up") return nothing;
  if (own) {
    return (
      <div className={PANEL}>
        <EventPanel event={own} />
      </div>
    );
  }
  return (
    <WithNextEvent>
      {(event) =>
        event ? (
          <div className={PANEL}>
            <EventPanel event={event} />
          </div>
        ) : (
          nothing
        )
      }
    </WithNextEvent>
  );
}
