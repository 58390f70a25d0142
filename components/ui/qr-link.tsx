import { getQrCode, QUIET_ZONE } from "@/lib/pictures/qr-code";

type Props = {
  /** Path of the short link, as printed. */
  readonly href: string;
  readonly title: string;
  /** Address of the live site, which is what the code leads to. */
  readonly siteUrl: string;
};

/** A short link to tap, to scan across a room, or to type. */
export function QrLink({ href, title, siteUrl }: Props) {
  const { size, path } = getQrCode(`${siteUrl}${href}`);
  const side = size + 2 * QUIET_ZONE;
  return (
    <a className="block text-ink no-underline hover:underline" href={href}>
      <svg
        aria-hidden="true"
        className="mb-2 block max-h-[36vh] w-full"
        shapeRendering="crispEdges"
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      >
        <rect fill="#fff" height={side} rx="2" width={side} x={-QUIET_ZONE} y={-QUIET_ZONE} />
        <path d={path} stroke="#000" />
      </svg>
      <span className="block text-[clamp(1.125rem,1.6cqi,2rem)] leading-tight font-bold">
        {title}
      </span>
      <span className="block text-[clamp(0.9rem,1.2cqi,1.5rem)] break-words text-accent">
        {siteUrl.replace(/^https?:\/\//, "")}
        <wbr />
        {href}
      </span>
    </a>
  );
}
