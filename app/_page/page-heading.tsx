import type { ComponentProps } from "react";
import { JsonLd } from "@/components/layout/json-ld";
import { PageHeading as Heading } from "@/components/layout/page-heading";
import { getSite } from "@/lib/content/content";
import { getBreadcrumbData } from "@/lib/metadata/structured-data/breadcrumbs";

/** The top of a page, with the way to it for search engines too. */
export function PageHeading(props: ComponentProps<typeof Heading>) {
  const { title, trail = [] } = props;
  return (
    <>
      <Heading {...props} />
      {trail.length > 0 && (
        <JsonLd data={getBreadcrumbData(title.replaceAll("\u00a0", " "), trail, getSite().url)} />
      )}
    </>
  );
}
