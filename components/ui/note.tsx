import type { ReactNode } from "react";

type Props = { readonly title?: string; readonly children: ReactNode };

/** An aside in a text. */
export function Note({ title, children }: Props) {
  return (
    <div className="space-y-3 rounded-xl border-l-4 border-accent bg-tint px-5 py-4" role="note">
      {title && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}
