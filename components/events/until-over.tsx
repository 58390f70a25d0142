import type { ReactNode } from "react";
import type { HackDay } from "@/lib/content/documents";
import { type EventView, getGroupTimelineName } from "@/lib/events/event-views";
import { Staged } from "./staged";

type Props = { readonly view: EventView<HackDay>; readonly children: ReactNode };

/** What is of use until an event is over, and gone afterwards. */
export function UntilOver({ view, children }: Props) {
  return (
    <Staged
      getName={(group) => group}
      getVariant={(group) => String(group === "past")}
      timeline={getGroupTimelineName(view.event)}
      values={view.groups}
    >
      {(group) => group !== "past" && children}
    </Staged>
  );
}
