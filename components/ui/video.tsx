import { getMark } from "@/lib/pictures/mark";
import type { Picture } from "@/lib/pictures/picture";
import { PictureImage } from "./picture-image";

type Props = {
  readonly href: string;
  readonly title: string;
  /** A picture from the video; drawn where there is none. */
  readonly still?: Picture | undefined;
};

/** A card that links to a video elsewhere; nothing of the other site is loaded into the page. */
export function Video({ href, title, still }: Props) {
  return (
    <p className="rounded-xl border border-line bg-surface">
      <a className="flex flex-wrap items-center gap-x-4 gap-y-2 p-3 font-semibold" href={href}>
        <span className={`video-still mark-${getMark(title).tone}`}>
          {still && (
            <PictureImage
              className="aspect-video w-full object-cover"
              picture={{ ...still, alt: "" }}
              sizes="11rem"
            />
          )}
          <svg aria-hidden="true" viewBox="0 0 40 40">
            <circle cx="20" cy="20" fill="#251a2e" r="20" />
            <path d="M15 11l16 9-16 9z" fill="#ffffff" />
          </svg>
        </span>
        <span className="flex-[1_1_10rem]">
          Video: {title}
          <span className="block text-base font-normal text-muted">
            Opens on {new URL(href).hostname.replace(/^www\./, "")}
          </span>
        </span>
      </a>
    </p>
  );
}
