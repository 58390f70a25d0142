import type { Root } from "mdast";
import { htmlFlow, htmlText } from "micromark-core-commonmark";
import type { Data, Processor } from "unified";
import { visit } from "unist-util-visit";
import "remark-parse";
import { isHtmlName } from "./allowed-html";
import { findMdxComponent } from "./mdx-vocabulary";
import { joinNestedLinks } from "./nested-links";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<NonNullable<Extension["text"]>[number]>;
type Construct = Constructs extends infer Each | readonly (infer Each)[] ? Each : never;
type OneConstruct = Extract<Construct, { readonly tokenize: unknown }>;

const LESS_THAN = 60;
const SLASH = 47;
/** A tab, the rest of one, and a space, as micromark counts them. */
const SPACES: readonly (number | null)[] = [-2, -1, 32];

/**
 * Takes back what MDX changes of Markdown, but for components: braces and lines that start with
 * `import` are text, as content is never code; a `<` starts a component of ours, an element of
 * HTML, a comment, an autolink or nothing.
 *
 * To be used after remark-mdx, whose extension it changes.
 *
 * @see https://github.com/micromark/micromark#extensions
 */
export function remarkPlainSyntax(this: Processor): void {
  const mdx = this.data().micromarkExtensions?.find(({ disable }) => disable?.null?.length);
  if (!mdx?.flow || !mdx.text) throw new Error("remark-mdx has to come before.");
  const [tagOfLine] = [mdx.flow[LESS_THAN] ?? []].flat();
  const [tagInText] = [mdx.text[LESS_THAN] ?? []].flat();
  if (!tagOfLine || !tagInText) throw new Error("remark-mdx has no tags.");
  // Partial, so that the line it is tried on stays that of the tag which may go on in the next.
  const component = onlyBefore(makeStart(isComponent), { ...tagInText, partial: true });
  const htmlStart = makeStart(isHtml);
  // Indented code, which MDX takes away, comes back; HTML in the form above.
  mdx.disable = { null: ["htmlFlow", "htmlText"] };
  mdx.flow = {
    [LESS_THAN]: [
      onlyBefore(makeLine(component), tagOfLine),
      onlyBefore(htmlStart, { ...htmlFlow, name: "html" }),
    ],
  };
  mdx.text = {
    [LESS_THAN]: [component, onlyBefore(htmlStart, { ...htmlText, name: "html" })],
  };
  this.data().fromMarkdownExtensions?.push({ transforms: [joinHtml, joinNestedLinks] });
}

/** Indented lines of HTML, after an empty one, are code to Markdown; people mean them as HTML. */
function joinHtml(tree: Root): void {
  visit(tree, "code", ({ lang, value, position }, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    const [, name = ""] = /^<\/?([a-z][a-z0-9]*)[\s/>]/i.exec(value) ?? [];
    if (!parent || index === undefined || lang || before?.type !== "html" || !isHtmlName(name))
      return;
    parent.children[index] = { type: "html", value, ...(position && { position }) };
  });
}

const isComponent = (name: string) => findMdxComponent(name) !== undefined;
/** Without a name it is a comment or the like. */
const isHtml = (name: string) => name === "" || isHtmlName(name);

function onlyBefore(start: OneConstruct, tag: OneConstruct): OneConstruct {
  return {
    ...tag,
    tokenize(effects, ok, nok) {
      return effects.check(start, effects.attempt(tag, ok, nok), nok);
    },
  };
}

/** Tags of components side by side: after the first, MDX would take any other for one as well. */
const makeLine = (component: OneConstruct): OneConstruct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    return readTag;
    function readTag(code: number | null) {
      return effects.attempt(component, readOn, nok)(code);
    }
    function readOn(code: number | null): ReturnType<typeof readTag> {
      if (code === LESS_THAN) return readTag(code);
      if (!SPACES.includes(code)) return ok(code);
      effects.enter("data");
      effects.consume(code);
      effects.exit("data");
      return readOn;
    }
  },
});

/** `<name` or `</name` */
const makeStart = (isName: (name: string) => boolean): OneConstruct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    let name = "";
    return (code) => {
      effects.enter("data");
      effects.consume(code);
      return (next) => {
        if (next !== SLASH) return readName(next);
        effects.consume(next);
        return readName;
      };
    };
    function readName(code: number | null) {
      const letter = code === null || code < 0 ? "" : String.fromCharCode(code);
      if (/[\w:.-]/.test(letter)) {
        name += letter;
        effects.consume(code);
        return readName;
      }
      if (!isName(name)) return nok(code);
      effects.exit("data");
      return ok(code);
    }
  },
});
