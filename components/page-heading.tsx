import type { ReactNode } from "react";
import { PreviewMark } from "./preview-mark";

export type Crumb = { readonly label: string; readonly href: string };

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  /** The way here from the home page, this page left out. */
  readonly trail?: readonly Crumb[];
  /** That it is not on the live site yet; see PreviewMark. */
  readonly mark?: string | undefined;
  readonly children?: ReactNode;
};

/** The top of a page: the way here, the one h1, and a first sentence. */
export function PageHeading({ title, lead, trail = [], mark, children }: Props) {
  return (
    <div className="border-b border-line pt-8 pb-8">
      {trail.length > 0 && (
        <nav aria-label="Breadcrumb" className="text-base">
          <ol className="flex flex-wrap gap-x-2">
            {trail.map((crumb) => (
              <li
                className="not-last:after:pl-2 not-last:after:text-muted not-last:after:content-['/']"
                key={crumb.href}
              >
                <a className="inline-block py-1" href={crumb.href}>
                  {crumb.label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <PreviewMark mark={mark} />
      <h1 className="mt-2 max-w-4xl">{title}</h1>
      {lead && <p className="mt-4 max-w-3xl text-xl text-muted">{lead}</p>}
      {children}
    </div>
  );
}
