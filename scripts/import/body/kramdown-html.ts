import type { Data } from "unified";
import "remark-parse";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<NonNullable<Extension["flow"]>[number]>;
type Each = Constructs extends infer One | readonly (infer One)[] ? One : never;
type Construct = Extract<Each, { readonly tokenize: unknown }>;

/** Elements within a sentence; every other one is a block. @see kramdown/parser/html.rb */
const SPANS = new Set(
  "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var".split(
    " ",
  ),
);
const VOID =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
const LESS_THAN = 60;

/** Of micromark's codes, line ends are below -2; -1 and -2 are tabs. */
const isLineEnd = (code: number | null) => code === null || code < -2;

/**
 * Whether a block of HTML ends with what has been read of it: at the end tag of its first element,
 * or with the start tag of one whose content is Markdown.
 */
function isWholeBlock(html: string): boolean {
  if (html.startsWith("<!--")) return html.includes("-->");
  const [start, name = ""] = /^<([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/i.exec(html) ?? [];
  if (start === undefined) return /^<[/!?]/.test(html) && html.includes(">");
  if (VOID.test(name) || start.endsWith("/>") || /\smarkdown=["']?(?:1|block|span)/.test(start))
    return true;
  const tags = html.matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])`, "gi"));
  let depth = 0;
  for (const [, slash] of tags) depth += slash ? -1 : 1;
  return depth <= 0;
}

function isBlock(html: string): boolean {
  const name = /^<\/?([a-z][\w-]*)(?=[\s/>]|$)/i.exec(html)?.[1]?.toLowerCase();
  return name === undefined ? /^<(?:!--|\?|!\w)/.test(html) : !SPANS.has(name);
}

/**
 * HTML in lines of its own, as kramdown takes it: a block reaches to the end of its element, empty
 * lines included, and nothing in it is Markdown; an element of a sentence starts no block.
 */
const block: Construct = {
  name: "kramdownHtml",
  concrete: true,
  tokenize(effects, ok, nok) {
    const { interrupt } = this;
    let html = "";
    return (code) => {
      effects.enter("htmlFlow");
      return startLine(code);
    };
    function startLine(code: number | null) {
      effects.enter("htmlFlowData");
      return inside(code);
    }
    function inside(code: number | null) {
      if (code !== null && !isLineEnd(code)) {
        html += code < 0 ? " " : String.fromCharCode(code);
        effects.consume(code);
        return inside;
      }
      effects.exit("htmlFlowData");
      if (!isBlock(html)) return nok(code);
      return interrupt ? ok(code) : between(code);
    }
    function between(code: number | null) {
      if (code === null || isWholeBlock(html)) return end(code);
      return effects.attempt(lineEnd, next, end)(code);
    }
    function next(code: number | null) {
      html += "\n";
      return isLineEnd(code) ? between(code) : startLine(code);
    }
    function end(code: number | null) {
      effects.exit("htmlFlow");
      return ok(code);
    }
  },
};

/** The end of a line, unless the next is no longer in the quotation or item that it is in. */
const lineEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const { parser, now } = this;
    return (code) => {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return (after) => (after !== null && parser.lazy[now().line] ? nok(after) : ok(after));
    };
  },
};

/** For micromark. Emphasis may also start and end next to signs, as in `**Who:**you`. */
export const kramdownSyntax: Extension = {
  disable: { null: ["htmlFlow"] },
  flow: { [LESS_THAN]: block },
  attentionMarkers: {
    null: [..."!\"#$%&'()+,-./:;<=>?@[]^{|}’”“‘…–"].map((sign) => sign.charCodeAt(0)),
  },
};
