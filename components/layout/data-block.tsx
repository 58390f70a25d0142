import { stringifyForHtml } from "@/lib/text/escape-html";

type Props = {
  /** By which the script finds it (components/enhance/read-data.ts). */
  readonly id: string;
  readonly data: unknown;
};

/** What a page gives its script. A block of data is never run. */
export function DataBlock({ id, data }: Props) {
  const json = stringifyForHtml(data);
  return <script dangerouslySetInnerHTML={{ __html: json }} id={id} type="application/json" />;
}
