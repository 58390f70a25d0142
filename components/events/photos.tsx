import type { HackDay } from "@/lib/content/documents";
import type { PhotoAlbum } from "@/lib/events/hack-day";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath } from "@/lib/links/addresses";

type PhotoAlbumsProps = { readonly events: readonly HackDay[]; readonly seriesName: string };

/** The photo albums of every event that has some, newest first. */
export function PhotoAlbums({ events, seriesName }: PhotoAlbumsProps) {
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

type PhotoAlbumListProps = { readonly albums: readonly PhotoAlbum[] };

const DAYS = ["", "first day", "second day", "third day"];

function getLabel({ url, by, day }: PhotoAlbum): string {
  const host = new URL(url).hostname.replace(/^(www|secure)\./, "");
  return ["Photos", by && `by ${by}`, day && `of the ${DAYS[day]}`, `on ${host}`]
    .filter(Boolean)
    .join(" ");
}

/** Photo albums of one event. */
export function PhotoAlbumList({ albums }: PhotoAlbumListProps) {
  return (
    <ul className="list-disc pl-5">
      {albums.map((album) => (
        <li key={album.url}>
          <a href={album.url}>{getLabel(album)}</a>
        </li>
      ))}
    </ul>
  );
}
