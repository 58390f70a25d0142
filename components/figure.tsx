type Props = {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly creditUrl?: string;
};

/** A picture with what it shows and who made it. */
export function Figure({ src, alt, caption, credit, creditUrl }: Props) {
  return (
    <figure>
      <img alt={alt} className="rounded-xl" decoding="async" loading="lazy" src={src} />
      {(caption || credit) && (
        <figcaption className="mt-2 text-base text-muted">
          {caption}{" "}
          {credit && <>Picture: {creditUrl ? <a href={creditUrl}>{credit}</a> : credit}</>}
        </figcaption>
      )}
    </figure>
  );
}
