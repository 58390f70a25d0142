import type { ReactNode } from "react";
import type { SheetPlan } from "@/lib/events/print/sheets";
import { getPrintedAddress } from "@/lib/links/addresses";
import { QrCode } from "../ui/qr-code";

type SheetProps = { readonly plan: SheetPlan; readonly children: ReactNode };

/**
 * A sheet of paper, or a screen. Everything on it is measured in `em`, and an em in parts of the
 * sheet (app/styles/sheets.css), so that it is the same on A4, on A3 and on a phone.
 */
export function Sheet({ plan: { format, isMono }, children }: SheetProps) {
  return (
    <div className="sheet" data-format={format} data-mono={isMono && ""}>
      <div className="flex h-full flex-col">{children}</div>
    </div>
  );
}

type PrintedLinkProps = {
  readonly siteUrl: string;
  /** Path of a short link, as printed. */
  readonly href: string;
  readonly title?: string | undefined;
  /** How large the code is. */
  readonly className: string;
};

/** A short link to scan or to type: nobody can press it. */
export function PrintedLink({ siteUrl, href, title, className }: PrintedLinkProps) {
  return (
    <div>
      <QrCode address={`${siteUrl}${href}`} className={className} />
      {title && <p className="mt-[0.4em] text-[1.3em] leading-tight font-bold">{title}</p>}
      <p className="break-words text-accent">{getPrintedAddress(siteUrl, href)}</p>
    </div>
  );
}
