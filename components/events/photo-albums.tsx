import type { HackDay } from "@/lib/content/documents";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath } from "@/lib/links/addresses";
import { PhotoAlbumList } from "./photo-album-list";

type Props = { readonly events: readonly HackDay[]; readonly seriesName: string };

/** The photo albums of every event that has some, newest first. */
export function PhotoAlbums({ events, seriesName }: Props) {
  return (
    <dl className="space-y-4">
      {events.toReversed().map(
        (event) =>
          event.photoAlbums && (
            <div key={event.key}>
              <dt className="font-bold">
                <a href={getEventPath(event)}>{getHackDayName(event, seriesName)}</a>
              </dt>
              <dd>
                <PhotoAlbumList albums={event.photoAlbums} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
