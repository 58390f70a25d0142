import type { PhotoAlbum } from "@/lib/events/hack-day";

type Props = { readonly albums: readonly PhotoAlbum[] };

const DAYS = ["", "first day", "second day", "third day"];

function getLabel({ url, by, day }: PhotoAlbum): string {
  const host = new URL(url).hostname.replace(/^(www|secure)\./, "");
  return ["Photos", by && `by ${by}`, day && `of the ${DAYS[day]}`, `on ${host}`]
    .filter(Boolean)
    .join(" ");
}

/** Photo albums of one event. */
export function PhotoAlbumList({ albums }: Props) {
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
