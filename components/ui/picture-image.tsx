import type { Picture } from "@/lib/pictures/picture";

type Props = {
  readonly picture: Picture;
  /** How wide it is shown, as the attribute of the same name says it. */
  readonly sizes?: string;
  /** Whether it is seen first: then it is fetched at once, and before others. */
  readonly first?: boolean;
  readonly className?: string;
};

/** A picture in the best format that the browser knows, with its room kept from the start. */
export function PictureImage({ picture, sizes, first = false, className }: Props) {
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
