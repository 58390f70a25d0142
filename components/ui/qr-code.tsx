import { getQrCode, QUIET_ZONE } from "@/lib/pictures/qr-code";

type Props = {
  /** The whole address that it leads to. */
  readonly address: string;
  readonly className: string;
};

/** A QR code, black on white whatever is around it. Its address stands beside it in words. */
export function QrCode({ address, className }: Props) {
  const { size, path } = getQrCode(address);
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      aria-hidden="true"
      className={`h-auto ${className}`}
      height="240"
      shapeRendering="crispEdges"
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      width="240"
    >
      <rect fill="#fff" height={side} rx="2" width={side} x={-QUIET_ZONE} y={-QUIET_ZONE} />
      <path d={path} stroke="#000" />
    </svg>
  );
}
