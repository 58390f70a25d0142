/*
 * The order of lines in a calendar file. The library that writes our files puts some properties
 * after components; RFC 5545 (§3.4, §3.6) has all properties of a component before the components
 * inside it, and strict readers insist.
 */

type Component = {
  readonly begin: string;
  readonly properties: string[];
  readonly components: Component[];
  end: string;
};

/**
 * Puts the properties of every component before the components inside it, each in their order.
 *
 * @param text lines that end in CRLF, folded or not
 * @throws Error for a text that is not one component from first line to last
 * @example putPropertiesFirst("BEGIN:A\r\nBEGIN:B\r\nEND:B\r\nX:1\r\nEND:A\r\n")
 * // "BEGIN:A\r\nX:1\r\nBEGIN:B\r\nEND:B\r\nEND:A\r\n"
 */
export function putPropertiesFirst(text: string): string {
  const root: Component = { begin: "", properties: [], components: [], end: "" };
  const open = [root];
  for (const line of text.match(/[^\r\n]+\r\n(?: [^\r\n]*\r\n)*/g) ?? []) {
    const current = open.at(-1) ?? root;
    if (line.startsWith("BEGIN:")) {
      const component = { begin: line, properties: [], components: [], end: "" };
      current.components.push(component);
      open.push(component);
    } else if (line.startsWith("END:")) {
      current.end = line;
      open.pop();
    } else {
      current.properties.push(line);
    }
  }
  if (open.length !== 1 || root.properties.length > 0) {
    throw new Error("This is not a calendar: its components do not begin and end as they should.");
  }
  return write(root);
}

function write({ begin, properties, components, end }: Component): string {
  return [begin, ...properties, ...components.map(write), end].join("");
}
