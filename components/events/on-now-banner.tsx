import type { HackDay } from "@/lib/content/documents";
import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import { getEventPath } from "@/lib/links/addresses";
import { Staged } from "./staged";

type Props = { readonly views: readonly EventView<HackDay>[] };

/** At the top of every page while an event is on: where to look. */
export function OnNowBanner({ views }: Props) {
  return views.map((view) => (
    <Staged
      getName={({ stage }) => stage}
      getVariant={({ stage }) => String(stage === "on-now")}
      key={view.event.key}
      timeline={getStageTimelineName(view.event)}
      values={view.stages}
    >
      {({ stage }) =>
        stage === "on-now" && (
          <aside
            aria-label={`On now: ${view.name}`}
            className="page bg-accent py-2 font-bold text-on-accent"
          >
            <p>
              <a className="text-on-accent" href={getEventPath(view.event)}>
                {view.name}
              </a>{" "}
              is on now.{" "}
              <a className="text-on-accent" href="/now/">
                See what is happening
              </a>
            </p>
          </aside>
        )
      }
    </Staged>
  ));
}
