import { type BrowserScriptName, getScriptPath } from "./browser-scripts";

type Props = { readonly name: BrowserScriptName };

/** A script that improves a page which is whole without it; it never holds up the page. */
export async function BrowserScript({ name }: Props) {
  return <script src={await getScriptPath(name)} type="module" />;
}
