import type { ReactNode } from "react";
import type { HackDay, ShortLink } from "@/lib/content/documents";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath, getPrintedAddress } from "@/lib/links/addresses";
import { QrCode } from "./qr-code";

type LinkListProps = {
  readonly links: readonly {
    readonly label: string;
    readonly href: string;
    readonly rel?: string | undefined;
    readonly lang?: string | undefined;
  }[];
  readonly className?: string;
  readonly lang?: string | undefined;
};

/** Many short links, side by side unless said otherwise. */
export function LinkList({ links, className = "flex flex-wrap gap-x-6", lang }: LinkListProps) {
  return (
    <ul className={className} lang={lang}>
      {links.map((link) => (
        <li key={link.href}>
          <a className="inline-block py-1" href={link.href} lang={link.lang} rel={link.rel}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

type ShortLinkListProps = { readonly links: readonly ShortLink[] };

/** Short links and what each leads to. */
export function ShortLinkList({ links }: ShortLinkListProps) {
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {links.map((link) => (
        <div key={link.path}>
          <dt className="font-bold">
            <a href={link.path}>{link.path}</a>
          </dt>
          <dd className="text-base">{link.about}</dd>
        </div>
      ))}
    </dl>
  );
}

type QrLinkProps = {
  /** Path of the short link, as printed. */
  readonly href: string;
  readonly title: string;
  /** Address of the live site, which is what the code leads to. */
  readonly siteUrl: string;
};

/** A short link: a code to scan across a room and an address to type, on a phone a button. */
export function QrLink({ href, title, siteUrl }: QrLinkProps) {
  return (
    <a
      className="block text-ink no-underline hover:underline max-md:rounded-full max-md:bg-accent max-md:px-6 max-md:py-3 max-md:text-center max-md:text-on-accent"
      href={href}
    >
      <QrCode
        address={`${siteUrl}${href}`}
        className="mb-2 block max-h-[36vh] w-full max-md:hidden"
      />
      <span className="block text-[clamp(1.125rem,1.6cqi,2rem)] leading-tight font-bold">
        {title}
      </span>
      <span className="block text-[clamp(0.9rem,1.2cqi,1.5rem)] break-words text-accent max-md:hidden">
        {getPrintedAddress(siteUrl, "")}
        <wbr />
        {href}
      </span>
    </a>
  );
}

type ShortLinkDestinationProps = {
  /** Where the short link leads. */
  readonly to: string;
  /** The event whose form, sign-up or photos it leads to, if it is one's. */
  readonly event?: HackDay | undefined;
  /** The day on which it led there, if that can have changed; for readers without the clock. */
  readonly asOf?: string | undefined;
};

/** Where a short link leads, for those who are not led on by themselves. */
export function ShortLinkDestination({ to, event, asOf }: ShortLinkDestinationProps) {
  return (
    <>
      <p data-leads-on="">
        <ButtonLink href={to}>Go on to {new URL(to).hostname.replace(/^www\./, "")}</ButtonLink>
      </p>
      <p className="text-base break-all text-muted">{to}</p>
      {asOf && (
        <noscript>
          <p>{`It led there on ${asOf}. The page of the event says whether that has changed.`}</p>
        </noscript>
      )}
      {event && (
        <p>
          This is for the event in{" "}
          <a href={getEventPath(event)}>
            {event.city}, {getShortWhen(event)}
          </a>
          .
        </p>
      )}
    </>
  );
}

type ButtonLinkProps = { readonly href: string; readonly children: ReactNode };

/** A link that is the thing to do on its page. */
export function ButtonLink({ href, children }: ButtonLinkProps) {
  return (
    <a
      className="inline-block rounded-full border-2 border-accent bg-accent px-6 py-3 font-bold text-on-accent no-underline hover:border-accent-deep hover:bg-accent-deep hover:text-on-accent"
      href={href}
    >
      {children}
    </a>
  );
}
