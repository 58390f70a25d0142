import { Liquid, LiquidError, type TagToken, type Template, type TopLevelToken } from "liquidjs";
import { escapeHtml } from "../../lib/text/escape-html";
import { type Facts, getText } from "./front-matter";
import { SetAside } from "./notes";

/** What Liquid may ask for of the old site. */
export type LiquidSite = {
  readonly config: Facts;
  /** Files of `_includes` by name. */
  readonly includes: Readonly<Record<string, string>>;
  /** The old address of a post: by its name, "2016-04-04-a-day". */
  readonly findPost: (name: string) => string | undefined;
};

type WriteTag = (words: string, content: string) => string;

/** Words of a tag, in which quotes hold several together: `left /a.jpg "A title"`. */
const split = (words: string): readonly string[] =>
  [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );

const codeBlock = (code: string, language = "") => {
  const name = /^(?:lang:)?([\w+#-]+)$/.exec(language)?.[1];
  const text = escapeHtml(code.replace(/^\n|\n$/g, ""));
  return `\n\n<pre><code${name ? ` class="language-${name}"` : ""}>${text}\n</code></pre>\n\n`;
};

const embed = (address: string) => `\n\n<iframe src="${escapeHtml(address)}"></iframe>\n\n`;
const link = (address: string) => `[${address}](${address})`;

/** @see http://octopress.org/docs/plugins/image-tag/ */
const writeImage: WriteTag = (words) => {
  const [, src = "", rest = ""] = /(?:^|\s)((?:https?:\/\/|\/|\S+\/)\S+)(.*)$/s.exec(words) ?? [];
  const [title = "", alt = title] = [...rest.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? "",
  );
  const plain = rest.replace(/^(?:\s+\d+(?=\s|$))*\s*/, "").trim();
  const shown = title === "" ? plain : title;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt || shown)}"${shown ? ` title="${escapeHtml(shown)}"` : ""}>`;
};

/** @see http://octopress.org/docs/plugins/blockquote/ */
const writeQuote: WriteTag = (words, content) => {
  const [whole = "", url = ""] = /(https?:\/\/\S+)/.exec(words) ?? [];
  const [before = "", title = ""] = whole ? words.split(whole) : [words];
  const [author = "", ...source] = before.trim().split(/,\s*/);
  const name = author && `**${author}**`;
  const where = [
    source.join(", ") && `<cite>${source.join(", ")}</cite>`,
    url && `<cite>[${title.trim() || url.replace(/^https?:\/\//, "")}](${url})</cite>`,
  ];
  const foot = [name, ...where].filter(Boolean).join(" ");
  return `\n\n${`${content.trim()}${foot ? `\n\n${foot}` : ""}`.replace(/^/gm, "> ")}\n\n`;
};

/** Tags that end where they start. */
const TAGS: Readonly<Record<string, WriteTag>> = {
  img: writeImage,
  youtube: (words) =>
    embed(
      `https://www.youtube.com/embed/${split(words)[0]?.replace(/^.*(?:v=|youtu\.be\/|embed\/)/, "") ?? ""}`,
    ),
  vimeo: (words) =>
    embed(`https://player.vimeo.com/video/${split(words)[0]?.replace(/^.*\//, "") ?? ""}`),
  video: (words) => embed(split(words)[0] ?? ""),
  gist: (words) => link(`https://gist.github.com/${split(words)[0] ?? ""}`),
  jsfiddle: (words) => link(`https://jsfiddle.net/${split(words)[0] ?? ""}/`),
  tweet: (words) => link(split(words)[0] ?? ""),
};

/** Tags that end at a tag of their own. */
const BLOCKS: Readonly<Record<string, WriteTag>> = {
  highlight: (words, content) => codeBlock(content, split(words)[0]),
  codeblock: (words, content) => {
    const title = words.replace(/\b(?:lang|start|mark|linenos):\S+/g, "").trim();
    const code = codeBlock(content, /\blang:(\S+)/.exec(words)?.[1]);
    return title ? `\n\n${title}${code}` : code;
  },
  blockquote: writeQuote,
  pullquote: (_words, content) => content.replace(/\{"\s*|\s*"\}/g, ""),
};

/** Facts of the old site that only Jekyll knows. */
const UNKNOWN =
  "posts pages data static_files html_pages collections documents related_posts categories tags github time".split(
    " ",
  );

function makeFacts(config: Facts): object {
  const unknown = UNKNOWN.map((name) => [
    name,
    {
      enumerable: true,
      get() {
        throw new SetAside(`It asks for site.${name}, which only Jekyll knows.`);
      },
    },
  ]);
  return Object.defineProperties({ ...config }, Object.fromEntries(unknown));
}

/**
 * Makes what fills in the Liquid of posts, with the tags of Jekyll and Octopress.
 *
 * @see https://jekyllrb.com/docs/liquid/
 */
export function makeLiquid(site: LiquidSite) {
  const engine = new Liquid({
    jekyllInclude: true,
    dynamicPartials: false,
    relativeReference: false,
    templates: { ...site.includes },
    strictFilters: true,
    ownPropertyOnly: true,
    // Letters and milliseconds: a loop without an end stops one post, not the import.
    ...{ memoryLimit: 10_000_000, renderLimit: 10_000 },
  });
  const base = getText(site.config, "baseurl").replace(/\/$/, "");
  const url = getText(site.config, "url").replace(/\/$/, "");
  const facts = makeFacts({ ...site.config, baseurl: base, url });
  const relative = (path: unknown) => `${base}/${String(path).replace(/^\/+/, "")}`;
  engine.registerFilter("relative_url", relative);
  engine.registerFilter("absolute_url", (path) =>
    /^https?:/.test(String(path)) ? path : url + relative(path),
  );
  const tags: Record<string, WriteTag> = {
    ...TAGS,
    post_url: (words) => {
      const address = site.findPost(words.trim());
      if (address === undefined)
        throw new SetAside(`It links to a post that is not there: {% post_url ${words.trim()} %}`);
      return address;
    },
    link: (words) => {
      const path = words.trim().replace(/^"|"$/g, "");
      return (
        site.findPost(path.replace(/^.*_posts\//, "").replace(/\.\w+$/, "")) ??
        relative(path.replace(/\.(?:md|markdown)$/, ".html"))
      );
    },
  };
  for (const [name, write] of Object.entries(tags)) {
    engine.registerTag(name, {
      parse(token: TagToken) {
        this.words = token.args;
      },
      render() {
        return write(this.words, "");
      },
    });
  }
  for (const [name, write] of Object.entries(BLOCKS)) {
    engine.registerTag(name, {
      parse(token: TagToken, rest: TopLevelToken[]) {
        const templates: Template[] = [];
        this.words = token.args;
        this.templates = templates;
        const stream = this.liquid.parser.parseStream(rest);
        stream.on("template", (template: Template) => templates.push(template));
        stream.on(`tag:end${name}`, () => stream.stop());
        stream.on("end", () => {
          throw new SetAside(`{% ${name} %} has no end.`);
        });
        stream.start();
      },
      *render(context): Generator<unknown, string, string> {
        return write(
          this.words,
          yield this.liquid.renderer.renderTemplates(this.templates, context),
        );
      },
    });
  }
  return (text: string, page: Facts): string => {
    if (!/\{[{%]/.test(text)) return text;
    try {
      return engine.parseAndRenderSync(text, { site: facts, page });
    } catch (error) {
      if (error instanceof LiquidError && error.originalError instanceof SetAside)
        throw error.originalError;
      const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
      throw new SetAside(`Liquid that this import does not know: ${reason}`);
    }
  };
}
