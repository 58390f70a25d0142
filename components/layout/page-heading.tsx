import type { ReactNode } from "react";
import { english, type Words } from "@/lib/languages/english";
import type { Picture } from "@/lib/pictures/picture";
import { PictureCredit, PictureImage } from "../ui/pictures";
import { PreviewMark } from "./preview-mark";

export type Crumb = { readonly label: string; readonly href: string };

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What title and lead are in, where that is another language than the page's. */
  readonly lang?: string | undefined;
  /** The way here from the home page, this page left out. */
  readonly trail?: readonly Crumb[];
  /** That it is not on the live site yet; see PreviewMark. */
  readonly mark?: string | undefined;
  /** A drawing or photo of what the page is about. */
  readonly picture?: Picture | undefined;
  /** Something small before the title where there is no picture. */
  readonly symbol?: ReactNode;
  readonly words?: Words;
  readonly children?: ReactNode;
};

/** The top of a page: the way here, the one h1, and a first sentence; beside it a picture. */
export function PageHeading(props: Props) {
  const { title, lead, lang, trail = [], mark, picture, symbol, words = english, children } = props;
  return (
    <div className={`border-b border-line py-5 sm:py-8 ${picture ? "heading-with-picture" : ""}`}>
      <div className="min-w-0">
        {trail.length > 0 && (
          <nav aria-label={words.page.breadcrumb} className="text-base">
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
        {!picture && symbol}
        <h1 className="mt-2 max-w-4xl" lang={lang}>
          {title}
        </h1>
        {lead && (
          <p className="mt-4 max-w-3xl text-xl text-muted" lang={lang}>
            {lead}
          </p>
        )}
        {children}
      </div>
      {picture && (
        <figure lang={words.ofContent}>
          <PictureImage
            className="card-picture"
            first
            picture={picture}
            sizes="(min-width: 64rem) 27rem, 100vw"
          />
          <PictureCredit picture={picture} />
        </figure>
      )}
    </div>
  );
}
