import type { EditorComponentDefinition, Field } from "@sveltia/cms";
import { escapeHtml } from "../text/escape-html";
import { MDX_COMPONENTS, type MdxComponent } from "../text/markdown/mdx-vocabulary";
import { getLabel } from "./label";
import { makeTextWidget } from "./text-widget";

/** What stands between the start and the end of a component, as a field of its form. */
const CONTENT = "content";

const ATTRIBUTES = String.raw`(?<attributes>(?:\s+\w+="[^"]*")*)\s*`;

/**
 * Our vocabulary as the toolbar of the editor offers it: each with a form for its properties, into
 * which it comes back when the text is opened again.
 *
 * @see https://sveltiacms.app/en/docs/api/editor-components
 */
export const makeEditorComponents = (): readonly EditorComponentDefinition[] =>
  Object.entries<MdxComponent>(MDX_COMPONENTS).map(([name, component]) =>
    makeEditorComponent(name, component),
  );

function makeEditorComponent(name: string, component: MdxComponent): EditorComponentDefinition {
  const { properties, children, display } = component;
  const fields = Object.entries(properties).map(
    ([property, { kind, isRequired }]) =>
      ({
        ...{ name: property, label: getLabel(property), required: isRequired },
        ...makeTextWidget({ as: kind }),
      }) as Field,
  );
  if (children !== "none") fields.push(makeContentField(component));
  return {
    id: name,
    label: getLabel(name),
    icon: "extension",
    mode: display === "inline" ? "dialog" : "block",
    fields,
    pattern: getPattern(name, component),
    fromBlock: ({ groups = {} }) => ({
      ...readAttributes(groups.attributes ?? ""),
      ...(groups.content && { [CONTENT]: groups.content }),
    }),
    toBlock: (values) => write(name, component, values),
    toPreview: (values) => preview(values),
  };
}

const makeContentField = ({ display, children }: MdxComponent): Field => ({
  name: CONTENT,
  label: display === "block" ? "Text" : "Words",
  required: children === "required",
  ...(display === "block"
    ? { widget: "richtext", editor_components: [], modes: ["raw"] }
    : { widget: "string" }),
});

/** What is on lines of its own may have lines in it; the CMS tells by the pattern which it is. */
function getPattern(name: string, { display, children }: MdxComponent): RegExp {
  const isBlock = display === "block";
  const content = isBlock ? String.raw`\s*(?<content>[\s\S]*?)\s*` : "(?<content>[^<]*)";
  const around = `>${content}</${name}>`;
  const end = { none: "/>", required: around, optional: `(?:/>|${around})` }[children];
  return new RegExp(`${isBlock ? "^" : ""}<${name}${ATTRIBUTES}${end}`, isBlock ? "m" : "");
}

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );

type Values = Readonly<Record<string, unknown>>;

/** @example write("EventLink", …, { event: "30-cardiff" }) // '<EventLink event="30-cardiff" />' */
function write(name: string, { properties, display }: MdxComponent, values: Values): string {
  const attributes = Object.keys(properties).flatMap((property) => {
    const value = values[property];
    return typeof value === "string" && value !== "" ? [` ${property}="${quote(value)}"`] : [];
  });
  const start = `<${name}${attributes.join("")}`;
  const content = values[CONTENT];
  if (typeof content !== "string" || content === "") return `${start} />`;
  const space = display === "block" ? "\n\n" : "";
  return `${start}>${space}${content}${space}</${name}>`;
}

/** An ampersand may stand as it is in what authors write, unless it would mean something. */
const quote = (value: string): string =>
  value.replace(/&(?=quot;|amp;)/g, "&amp;").replaceAll('"', "&quot;");

/** What the text says there, for the preview; how it looks in the end, the site's preview shows. */
function preview({ content, src, alt, title, caption, event, project, href }: Values): string {
  const show = (value: unknown) => escapeHtml(String(value ?? ""));
  if (src)
    return `<figure><img src="${show(src)}" alt="${show(alt)}"><figcaption>${show(caption)}</figcaption></figure>`;
  const words = [title && `**${title}**`, content].filter(Boolean).join("\n\n");
  return words || `${event ?? project ?? href ?? ""}`;
}
