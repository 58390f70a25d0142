import type { ComponentProps } from "react";
import { JsonLd } from "@/components/layout/json-ld";
import { PageHeading as Heading } from "@/components/layout/page-heading";
import { getSite } from "@/lib/content/content";
import { getBreadcrumbData } from "@/lib/metadata/structured-data/breadcrumbs";
import { LanguageLink } from "./language-link";

type Props = ComponentProps<typeof Heading> & {
  /** Address in the language of the site, of a page that may be there in another. */
  readonly path?: string;
};

/** The top of a page, with the way to it for search engines too. */
export function PageHeading({ path, children, ...props }: Props) {
  const { title, trail = [], words } = props;
  return (
    <>
      <Heading {...props}>
        {children}
        {path && <LanguageLink path={path} words={words} />}
      </Heading>
      {trail.length > 0 && <JsonLd data={getBreadcrumbData(title, trail, getSite().url)} />}
    </>
  );
}
