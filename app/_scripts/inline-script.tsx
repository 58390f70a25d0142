import { bundleScript } from "./browser-scripts";

type Props = {
  /** Its file in components/enhance. */
  readonly name: string;
  /** Values for names that it declares. */
  readonly define?: Readonly<Record<string, unknown>>;
};

/** A script that has to run before what comes after it is painted. */
export async function InlineScript({ name, define }: Props) {
  return <script dangerouslySetInnerHTML={{ __html: await bundleScript(name, define) }} />;
}
