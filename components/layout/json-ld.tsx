import type { StructuredData } from "@/lib/metadata/structured-data/json-ld";
import { stringifyForHtml } from "@/lib/text/escape-html";

type Props = { readonly data: StructuredData | undefined };

/** What a page shows, said again for search engines. */
export function JsonLd({ data }: Props) {
  if (!data) return null;
  return (
    <script
      dangerouslySetInnerHTML={{ __html: stringifyForHtml(data) }}
      type="application/ld+json"
    />
  );
}
