import {
  Drop,
  Liquid,
  LiquidError,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import { escapeHtml } from "../../../lib/text/escape-html";
import { type Facts, getUnslashed } from "../front-matter";
import { SetAside } from "../notes";
import { getPostName } from "../old-post";

/** What Liquid may ask for of the old site. */
export type LiquidSite = {
  readonly config: Facts;
  /** Files of `_includes` by name. */
  readonly includes: Readonly<Record<string, string>>;
  /** The old address of a post: by its name, "2016-04-04-a-day". */
  readonly findPost: (name: string) => string | undefined;
};

type WriteTag = (words: string, content: string) => string;

const getFirst = (words: string) => words.split(/\s+/)[0] ?? "";
const link = (address: string) => `[${address}](${address})`;

/** @param player where the host plays a video that the tag names by its id alone */
const embed =
  (player = ""): WriteTag =>
  (words) => {
    const name = getFirst(words);
    const address = URL.canParse(name) ? name : player + name;
    return `\n\n<iframe src="${escapeHtml(address)}"></iframe>\n\n`;
  };

const writeCode = (code: string, language = "") => {
  const name = /^[\w+#-]+$/.test(language) ? ` class="language-${language}"` : "";
  const text = escapeHtml(code.replace(/^\n|\n$/g, ""));
  return `\n\n<pre><code${name}>${text}\n</code></pre>\n\n`;
};

/** @see http://octopress.org/docs/plugins/image-tag/ */
const writeImage: WriteTag = (words) => {
  const [, src = "", rest = ""] =
    /(?:^|\s)((?:https?:\/\/|\/|\S+\/)\S+)(?:\s+\d+){0,2}(.*)$/s.exec(words) ?? [];
  const quoted = [...rest.matchAll(/(["'])(.*?)\1/g)].map(([, , text = ""]) => text);
  const [title = rest.trim(), alt = title] = quoted;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" title="${escapeHtml(title)}">`;
};

/** @see http://octopress.org/docs/plugins/blockquote/ */
const writeQuote: WriteTag = (words, content) => {
  const [, before = "", url = "", title = ""] = /^(.*?)(https?:\/\/\S+|$)(.*)$/s.exec(words) ?? [];
  const [author, ...source] = before.trim().split(/,\s*/);
  const foot = [
    author && `**${author}**`,
    source.length > 0 && `<cite>${source.join(", ")}</cite>`,
    url && `<cite>[${title.trim() || url.replace(/^https?:\/\//, "")}](${url})</cite>`,
  ];
  const text = `${content.trim()}\n\n${foot.filter(Boolean).join(" ")}`.trim();
  return `\n\n${text.replace(/^/gm, "> ")}\n\n`;
};

const TAGS: Readonly<Record<string, WriteTag>> = {
  img: writeImage,
  youtube: embed("https://www.youtube.com/embed/"),
  vimeo: embed("https://player.vimeo.com/video/"),
  video: embed(),
  gist: (words) => link(`https://gist.github.com/${getFirst(words)}`),
  jsfiddle: (words) => link(`https://jsfiddle.net/${getFirst(words)}/`),
};

/** Tags that end at a tag of their own. */
const BLOCKS: Readonly<Record<string, WriteTag>> = {
  highlight: (words, content) => writeCode(content, getFirst(words)),
  codeblock: (words, content) => {
    const title = words.replace(/\b(?:lang|start|mark|linenos):\S+/g, "").trim();
    return `\n\n${title}${writeCode(content, /\blang:(\S+)/.exec(words)?.[1])}`;
  },
  blockquote: writeQuote,
  pullquote: (_words, content) => content.replace(/\{"\s*|\s*"\}/g, ""),
};

const OF_JEKYLL =
  /^(?:posts|pages|data|static_files|html_pages|collections|documents|related_posts|categories|tags|github|time)$/;

/** The settings of the old site, without what Jekyll puts beside them. */
class SiteDrop extends Drop {
  constructor(private readonly facts: Facts) {
    super();
  }

  override liquidMethodMissing(name: string): unknown {
    if (OF_JEKYLL.test(name))
      throw new SetAside(`It asks for site.${name}, which only Jekyll knows.`);
    return this.facts[name];
  }
}

/**
 * Makes what fills in the Liquid of posts, with the tags of Jekyll and Octopress.
 *
 * @see https://jekyllrb.com/docs/liquid/
 */
export function makeLiquid({ config, includes, findPost }: LiquidSite) {
  const engine = new Liquid({
    jekyllInclude: true,
    dynamicPartials: false,
    relativeReference: false,
    templates: { ...includes },
    strictFilters: true,
    ownPropertyOnly: true,
    // Letters and milliseconds: a loop without an end stops one post, not the import.
    ...{ memoryLimit: 10_000_000, renderLimit: 10_000 },
  });
  const baseurl = getUnslashed(config, "baseurl");
  const url = getUnslashed(config, "url");
  const toRelative = (path: unknown) => `${baseurl}/${String(path).replace(/^\/+/, "")}`;
  engine.registerFilter("relative_url", toRelative);
  engine.registerFilter("absolute_url", (path) => url + toRelative(path));
  const tags: Readonly<Record<string, WriteTag>> = {
    ...TAGS,
    ...BLOCKS,
    post_url: (name) => {
      const address = findPost(name);
      if (address === undefined)
        throw new SetAside(`It links to a post that is not there: {% post_url ${name} %}`);
      return address;
    },
    link: (path) =>
      findPost(getPostName(path)) ?? toRelative(path.replace(/\.(?:md|markdown)$/, ".html")),
  };
  for (const [name, write] of Object.entries(tags)) {
    engine.registerTag(name, {
      parse(tag: TagToken, rest: TopLevelToken[]) {
        const templates: Template[] = [];
        Object.assign(this, { words: tag.args.trim(), templates });
        if (!(name in BLOCKS)) return;
        for (let token = rest.shift(); token; token = rest.shift()) {
          if ("name" in token && token.name === `end${name}`) return;
          templates.push(this.liquid.parser.parseToken(token, rest));
        }
        throw new SetAside(`{% ${name} %} has no end.`);
      },
      *render(context): Generator<unknown, string, string> {
        const content = yield this.liquid.renderer.renderTemplates(this.templates, context);
        return write(this.words, content);
      },
    });
  }
  const site = new SiteDrop({ ...config, baseurl, url });
  return (text: string, page: Facts): string => {
    try {
      return engine.parseAndRenderSync(text, { site, page });
    } catch (error) {
      if (error instanceof LiquidError && error.originalError instanceof SetAside)
        throw error.originalError;
      const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
      throw new SetAside(`Liquid that this import does not know: ${reason}`);
    }
  };
}
