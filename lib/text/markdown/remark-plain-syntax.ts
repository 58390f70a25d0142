import type { Root } from "mdast";
import { htmlFlow, htmlText } from "micromark-core-commonmark";
import type { Data, Processor } from "unified";
import { visit } from "unist-util-visit";
import "remark-parse";
import { isHtmlName } from "./allowed-html";
import { MDX_COMPONENTS } from "./mdx-vocabulary";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<NonNullable<Extension["text"]>[number]>;
type Construct = Constructs extends infer Each | readonly (infer Each)[] ? Each : never;
type OneConstruct = Extract<Construct, { readonly tokenize: unknown }>;

const LESS_THAN = 60;
const SLASH = 47;

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
  const keepTags = (constructs: Extension["flow"], html: OneConstruct): Extension["flow"] => ({
    [LESS_THAN]: [
      ...[constructs?.[LESS_THAN] ?? []].flat().map((tag) => onlyBefore(isComponent, tag)),
      onlyBefore(isHtml, { ...html, name: "html" }),
    ],
  });
  // Indented code, which MDX takes away, comes back; HTML in the form above.
  mdx.disable = { null: ["htmlFlow", "htmlText"] };
  mdx.flow = keepTags(mdx.flow, htmlFlow);
  mdx.text = keepTags(mdx.text, htmlText);
  this.data().fromMarkdownExtensions?.push({ transforms: [joinHtml] });
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

const isComponent = (name: string) => Object.hasOwn(MDX_COMPONENTS, name);
/** Without a name it is a comment or the like. */
const isHtml = (name: string) => name === "" || isHtmlName(name);

function onlyBefore(isName: (name: string) => boolean, tag: OneConstruct): OneConstruct {
  const start = makeStart(isName);
  return {
    ...tag,
    tokenize(effects, ok, nok) {
      return effects.check(start, effects.attempt(tag, ok, nok), nok);
    },
  };
}

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
      if (/[\w:-]/.test(letter)) {
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
