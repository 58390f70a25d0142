import type { ReactNode } from "react";

type Props = { readonly href: string; readonly children: ReactNode };

/** A link that is the thing to do on its page. */
export function ButtonLink({ href, children }: Props) {
  return (
    <a
      className="inline-block rounded-full border-2 border-accent bg-accent px-6 py-3 font-bold text-on-accent no-underline hover:border-accent-deep hover:bg-accent-deep hover:text-on-accent"
      href={href}
    >
      {children}
    </a>
  );
}
