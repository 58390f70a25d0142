import type { HackDay } from "@/lib/content/documents";
import { type EventView, getGroupTimelineName } from "@/lib/events/event-views";
import type { EventGroup } from "@/lib/events/order-events";
import type { Picture } from "@/lib/pictures/picture";
import { EventCard } from "./event-card";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDay>;
  readonly picture: Picture;
  readonly counts: string;
  /** The lists that the item stands in; it is hidden while the event belongs to another. */
  readonly groups: readonly EventGroup[];
  readonly headingLevel: "h3" | "h4";
};

/** An event in a list that it may join or leave as time goes by. */
export function EventItem({ view, picture, counts, groups, headingLevel }: Props) {
  return (
    <Staged
      as="li"
      getName={(group) => group}
      getVariant={(group) => String(groups.includes(group))}
      timeline={getGroupTimelineName(view.event)}
      values={view.groups}
    >
      {(group) =>
        groups.includes(group) && (
          <EventCard counts={counts} headingLevel={headingLevel} picture={picture} view={view} />
        )
      }
    </Staged>
  );
}
