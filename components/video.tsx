type Props = { readonly href: string; readonly title: string };

/** A card that links to a video elsewhere; nothing of it is loaded into the page. */
export function Video({ href, title }: Props) {
  return (
    <p className="rounded-xl border border-line bg-surface">
      <a className="flex items-center gap-4 p-4 font-semibold" href={href}>
        <svg aria-hidden="true" className="size-10 shrink-0" viewBox="0 0 40 40">
          <circle cx="20" cy="20" fill="none" r="18" stroke="currentColor" strokeWidth="3" />
          <path d="M16 12l12 8-12 8z" fill="currentColor" />
        </svg>
        <span>
          Video: {title}
          <span className="block text-base font-normal text-muted">
            Opens on {new URL(href).hostname.replace(/^www\./, "")}
          </span>
        </span>
      </a>
    </p>
  );
}
