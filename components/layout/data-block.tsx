type Props = {
  /** By which the script finds it (components/enhance/read-data.ts). */
  readonly id: string;
  readonly data: unknown;
};

/** What a page gives its script. A block of data is never run. */
export function DataBlock({ id, data }: Props) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script dangerouslySetInnerHTML={{ __html: json }} id={id} type="application/json" />;
}
