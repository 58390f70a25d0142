import type { ReactNode } from "react";

type Props = { readonly term: string; readonly children: ReactNode };

/** A term and what is known of it, in a definition list. */
export function Fact({ term, children }: Props) {
  return (
    <div>
      <dt className="font-bold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
