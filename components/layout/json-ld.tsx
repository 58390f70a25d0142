import {
  type StructuredData,
  serialiseStructuredData,
} from "@/lib/metadata/structured-data/json-ld";

type Props = { readonly data: StructuredData | undefined };

/** What a page shows, said again for search engines. */
export function JsonLd({ data }: Props) {
  if (!data) return null;
  return (
    <script
      dangerouslySetInnerHTML={{ __html: serialiseStructuredData(data) }}
      type="application/ld+json"
    />
  );
}
