import { Drop, Liquid, type TagToken, type TopLevelToken } from "liquidjs";
import { escapeHtml } from "../../../lib/text/escape-html";
import type { Facts } from "../front-matter";
import { getPostName } from "../old-post";
import type { OldSiteFiles } from "../read-old-site";

type WriteTag = (words: string, content: string) => string;

const getFirst = (words: string) => words.split(/\s+/)[0] ?? "";
const embed = (address: string) => `\n\n<iframe src="${escapeHtml(address)}"></iframe>\n\n`;
const writeCode = (code: string, language = "") =>
  `\n\n<pre><code class="language-${escapeHtml(language)}">${escapeHtml(code.replace(/^\n|\n$/g, ""))}\n</code></pre>\n\n`;

const TAGS: Readonly<Record<string, WriteTag>> = {
  /** @see http://octopress.org/docs/plugins/image-tag/ */
  img: (words) => {
    const [, src = "", rest = ""] =
      /(?:^|\s)((?:https?:\/\/|\/|\S+\/)\S+)(?:\s+\d+){0,2}(.*)$/s.exec(words) ?? [];
    const quoted = [...rest.matchAll(/(["'])(.*?)\1/g)].map(([, , text = ""]) => text);
    const [title = rest.trim(), alt = title] = quoted;
    return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" title="${escapeHtml(title)}">`;
  },
  youtube: (words) => embed(`https://www.youtube.com/embed/${getFirst(words)}`),
  vimeo: (words) => embed(`https://player.vimeo.com/video/${getFirst(words)}`),
  gist: (words) => `<https://gist.github.com/${getFirst(words)}>`,
};

/** Tags that end at a tag of their own. */
const BLOCKS: Readonly<Record<string, WriteTag>> = {
  highlight: (words, content) => writeCode(content, getFirst(words)),
  codeblock: (words, content) => {
    const title = words.replace(/\b(?:lang|start|mark|linenos):\S+/g, "").trim();
    return `\n\n${title}${writeCode(content, /\blang:(\S+)/.exec(words)?.[1])}`;
  },
  /** @see http://octopress.org/docs/plugins/blockquote/ */
  blockquote: (words, content) => {
    const [, by = "", url = "", title = ""] = /^(.*?)(https?:\/\/\S+|$)(.*)$/s.exec(words) ?? [];
    const [author, ...source] = by.trim().split(/,\s*/);
    const shown = title.trim() || url.replace(/^https?:\/\//, "");
    const foot = [author && `**${author}**`, source.join(", "), url && `[${shown}](${url})`];
    const text = `${content.trim()}\n\n${foot.filter(Boolean).join(" ")}`.trim();
    return `\n\n${text.replace(/^/gm, "> ")}\n\n`;
  },
  pullquote: (_words, content) => content.replace(/\{"\s*|\s*"\}/g, ""),
};

const OF_JEKYLL =
  /^(?:posts|pages|data|static_files|html_pages|collections|documents|related_posts|categories|tags|github|time)$/;

/**
 * Makes what fills in the Liquid of posts, with the tags of Jekyll and Octopress.
 *
 * @param findPost the old address of a post by its name, "2016-04-04-a-day"
 * @see https://jekyllrb.com/docs/liquid/
 */
export function makeLiquid(
  { config, includes }: Pick<OldSiteFiles, "config" | "includes">,
  findPost: (name: string) => string | undefined,
) {
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
  const [baseurl, url] = [config.getUnslashed("baseurl"), config.getUnslashed("url")];
  const toRelative = (path: unknown) => `${baseurl}/${String(path).replace(/^\/+/, "")}`;
  engine.registerFilter("relative_url", toRelative);
  engine.registerFilter("absolute_url", (path) => url + toRelative(path));
  const tags: Readonly<Record<string, WriteTag>> = {
    ...TAGS,
    ...BLOCKS,
    post_url: (name) => {
      const address = findPost(name);
      if (address !== undefined) return address;
      throw new Error(`It links to a post that is not there: {% post_url ${name} %}`);
    },
    link: (path) =>
      findPost(getPostName(path)) ?? toRelative(path.replace(/\.(?:md|markdown)$/, ".html")),
  };
  for (const [name, write] of Object.entries(tags)) {
    engine.registerTag(name, {
      parse(tag: TagToken, rest: TopLevelToken[]) {
        Object.assign(this, { words: tag.args.trim(), templates: [] });
        if (!(name in BLOCKS)) return;
        for (let token = rest.shift(); token; token = rest.shift()) {
          if ("name" in token && token.name === `end${name}`) return;
          this.templates.push(this.liquid.parser.parseToken(token, rest));
        }
        throw new Error(`{% ${name} %} has no end.`);
      },
      *render(context): Generator<unknown, string, string> {
        const content = yield this.liquid.renderer.renderTemplates(this.templates, context);
        return write(this.words, content);
      },
    });
  }
  /** The settings of the old site, without what Jekyll puts beside them. */
  const site = new (class extends Drop {
    override liquidMethodMissing(name: string): unknown {
      if (OF_JEKYLL.test(name))
        throw new Error(`It asks for site.${name}, which only Jekyll knows.`);
      return { ...config.all, baseurl, url }[name];
    }
  })();
  return (text: string, page: Facts["all"]): string => {
    try {
      return engine.parseAndRenderSync(text, { site, page });
    } catch (error) {
      const [reason] = String(error instanceof Error && error.message).split("\n");
      throw new Error(`Its Liquid cannot be filled in: ${reason}`);
    }
  };
}
