import type { ReactNode } from "react";
import type { Heading } from "@/lib/text/headings";
import { ContentsList } from "./contents-list";

type Props = { readonly headings: readonly Heading[]; readonly children: ReactNode };

/** A text with the list of its parts: before it, or beside it where there is room. */
export function LongText({ headings, children }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 lg:grid-cols-[minmax(0,42rem)_1fr] lg:grid-flow-dense">
      <ContentsList headings={headings} />
      <div className="lg:col-start-1">{children}</div>
    </div>
  );
}
