import { getMark } from "@/lib/pictures/mark";
import type { Picture } from "@/lib/pictures/picture";

type PictureImageProps = {
  readonly picture: Picture;
  /** How wide it is shown, as the attribute of the same name says it. */
  readonly sizes?: string;
  /** Whether it is seen first: then it is fetched at once, and before others. */
  readonly first?: boolean;
  readonly className?: string;
};

/** A picture in the best format that the browser knows, with its room kept from the start. */
export function PictureImage({ picture, sizes, first = false, className }: PictureImageProps) {
  const { src, width, height, alt, srcSet, sources = [] } = picture;
  const image = (
    <img
      alt={alt}
      className={className}
      decoding="async"
      fetchPriority={first ? "high" : undefined}
      height={height}
      loading={first ? undefined : "lazy"}
      sizes={srcSet && sizes}
      src={src}
      srcSet={srcSet}
      width={width}
    />
  );
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} sizes={sizes} srcSet={source.srcSet} type={source.type} />
      ))}
      {image}
    </picture>
  );
}

type PictureCreditProps = {
  readonly picture: Pick<Picture, "credit" | "creditUrl">;
  /** What there is to say about the picture. */
  readonly caption?: string | undefined;
};

/** What stands under a picture: a caption, and who made it. */
export function PictureCredit({ picture: { credit, creditUrl }, caption }: PictureCreditProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="mt-2 text-base text-muted">
      {caption} {credit && <>Picture: {creditUrl ? <a href={creditUrl}>{credit}</a> : credit}</>}
    </figcaption>
  );
}

type FigureProps = {
  readonly picture: Picture;
  readonly caption?: string | undefined;
  /** Whether it is the first picture of a text. */
  readonly first?: boolean;
};

/** A picture with what it shows and who made it. */
export function Figure({ picture, caption, first = false }: FigureProps) {
  return (
    <figure>
      <PictureImage
        className="h-auto max-w-full rounded-xl"
        first={first}
        picture={picture}
        sizes="(min-width: 46rem) 42rem, 100vw"
      />
      <PictureCredit caption={caption} picture={picture} />
    </figure>
  );
}

type VideoProps = {
  readonly href: string;
  readonly title: string;
  /** A picture from the video; drawn where there is none. */
  readonly still?: Picture | undefined;
};

/** A card that links to a video elsewhere; nothing of the other site is loaded into the page. */
export function Video({ href, title, still }: VideoProps) {
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
          <svg aria-hidden="true" height="40" viewBox="0 0 40 40" width="40">
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

type NameMarkProps = { readonly name: string; readonly large?: boolean };

/** Two letters in place of a picture or logo; the name itself is beside it. */
export function NameMark({ name, large = false }: NameMarkProps) {
  const { letters, tone } = getMark(name);
  return (
    <span aria-hidden="true" className={`mark mark-${tone} ${large ? "mark-large" : ""}`}>
      {letters}
    </span>
  );
}
