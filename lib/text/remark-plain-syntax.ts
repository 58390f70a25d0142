import type { Data, Processor } from "unified";
import "remark-parse";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<NonNullable<Extension["text"]>[number]>;
type Construct = Constructs extends infer Each | readonly (infer Each)[] ? Each : never;
type OneConstruct = Extract<Construct, { readonly tokenize: unknown }>;

const LESS_THAN = 60;
const SLASH = 47;

/**
 * Takes back what MDX changes of Markdown, but for components: braces and lines that start with
 * `import` are text, as content is never code; a `<` starts HTML, an autolink or nothing, unless a
 * capital letter follows.
 *
 * To be used after remark-mdx, whose extension it changes.
 *
 * @see https://github.com/micromark/micromark#extensions
 */
export function remarkPlainSyntax(this: Processor): void {
  const mdx = this.data().micromarkExtensions?.find(({ disable }) => disable?.null?.length);
  if (!mdx?.flow || !mdx.text) throw new Error("remark-mdx has to come before.");
  const keepTags = (constructs: Extension["flow"]): Extension["flow"] => ({
    [LESS_THAN]: [constructs?.[LESS_THAN] ?? []].flat().map(onlyBeforeCapital),
  });
  // HTML, autolinks and indented code, which MDX takes away.
  mdx.disable = {};
  mdx.flow = keepTags(mdx.flow);
  mdx.text = keepTags(mdx.text);
}

function onlyBeforeCapital(tag: OneConstruct): OneConstruct {
  return {
    ...tag,
    tokenize(effects, ok, nok) {
      return effects.check(componentStart, effects.attempt(tag, ok, nok), nok);
    },
  };
}

/** `<N` or `</N` */
const componentStart: OneConstruct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const isCapital = (code: number | null) => code !== null && code >= 65 && code <= 90;
    return (code) => {
      effects.enter("data");
      effects.consume(code);
      return (next) => {
        if (next !== SLASH) return end(next);
        effects.consume(next);
        return end;
      };
    };
    function end(code: number | null) {
      if (!isCapital(code)) return nok(code);
      effects.exit("data");
      return ok(code);
    }
  },
};
