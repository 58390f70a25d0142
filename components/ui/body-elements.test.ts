import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { compilePageTree, parseBody } from "@/lib/text/markdown/markdown";
import { MDX_COMPONENTS } from "@/lib/text/markdown/mdx-vocabulary";
import { getBodyElements } from "./body-elements";

/** Our components as elements whose name shows them, with what they are given. */
const components = Object.fromEntries(
  Object.keys(MDX_COMPONENTS).map((name) => [
    name,
    (props: object) => createElement(`x-${name.toLowerCase()}`, props),
  ]),
);

const compiler = unified();
compilePageTree(compiler);

/** What the build makes of a text. */
async function render(source: string): Promise<string> {
  const compiled = String(await compiler.process(source));
  const html = renderToStaticMarkup(getBodyElements(JSON.parse(compiled), components));
  return html.replace(/<link rel="preload"[^>]*>/g, "").replace(/[\r\n]/g, "");
}

describe("a text is taken as any Markdown engine takes it", () => {
  it.each([
    ["Braces {x} and {{ y }} {% z %}", "<p>Braces {x} and {{ y }} {% z %}</p>"],
    ["import x from 'y'", "<p>import x from &#x27;y&#x27;</p>"],
    ["a <3 b < c <5", "<p>a &lt;3 b &lt; c &lt;5</p>"],
    [
      "<https://example.org> <me@x.org>",
      '<p><a href="https://example.org">https://example.org</a> <a href="mailto:me@x.org">me@x.org</a></p>',
    ],
    ["one<br>two<br/>three", "<p>one<br/>two<br/>three</p>"],
    ["<!-- gone -->\n\ntext <!-- x -->", "<p>text </p>"],
    ["<Note>one</Note> <NextEvent />", "<x-note>one</x-note><x-nextevent></x-nextevent>"],
    ["&nbsp;\n\n<Note>x</Note>", "<p>\u00A0</p><x-note>x</x-note>"],
    [
      '<a href="https://example.org/">\nOur page\n</a>\n\nWrite to me@example.org.',
      '<a href="https://example.org/">Our page</a><p>Write to <a href="mailto:me@example.org">me@example.org</a>.</p>',
    ],
    ["# Title\n\n## Part", '<h2 id="title">Title</h2><h3 id="part">Part</h3>'],
    ["## Part\n\n#### Deep", '<h2 id="part">Part</h2><h4 id="deep">Deep</h4>'],
    [
      "| a | b |\n|---|---:|\n| 1 | 2 |",
      '<table tabindex="0"><thead><tr><th>a</th><th class="align-right">b</th></tr></thead><tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table>',
    ],
    [
      '<div class="x" style="color:red">\n\n**bold**\n\n</div>',
      "<div><p><strong>bold</strong></p></div>",
    ],
    [
      "<p align=center>Hi <b>there</b> <a href=/about/>y</a></p>",
      '<p>Hi <b>there</b> <a href="/about/">y</a></p>',
    ],
    [
      "<table><tr><td align=right>1<td>2</table>",
      '<table tabindex="0"><tbody><tr><td class="align-right">1</td><td>2</td></tr></tbody></table>',
    ],
    [
      "List<String> and Map<K, V>, <your-name>, <Note.Item>",
      "<p>List&lt;String&gt; and Map&lt;K, V&gt;, &lt;your-name&gt;, &lt;Note.Item&gt;</p>",
    ],
    [
      "<P>Old <B>style</B><BR>\n<IMG SRC=x.gif ALT=y>",
      '<p>Old <b>style</b><br/><img src="x.gif" alt="y"/></p>',
    ],
    [
      '<a name="end"></a>\n\n<ol><li value="3">x</ol>',
      '<p><a id="end"></a></p><ol><li value="3">x</li></ol>',
    ],
    [
      '<div><iframe src="//www.youtube.com/embed/a-b?rel=0" title="A talk"></iframe></div>',
      '<div><p><a href="https://www.youtube.com/watch?v=a-b">A talk</a></p></div>',
    ],
    [
      "<video><source src='/a.mp4'>No film.</video>",
      '<p><a href="/a.mp4">See it on its own page</a></p>',
    ],
    ["![A ward](https://x.org/a.png)", '<p><a href="https://x.org/a.png">A ward</a></p>'],
    ["[![](//x.org/a.png)](/b)", '<p><a href="/b">Picture</a></p>'],
    ["<ul>\n  <li>a</li>\n\n    <li>b</li>\n</ul>", "<ul>  <li>a</li><li>b</li></ul>"],
    ["<section><header><blink>x</blink></header></section>", "<section>x</section>"],
    ["<center>mid</center> <font color=red>red</font>", "mid red"],
    ["<small>tiny</small> text", "<p><small>tiny</small> text</p>"],
    ["<b><i>cross</b></i>", "<p><b><i>cross</i></b></p>"],
    ["<p>para\n\n<p>two", "<p>para</p><p>two</p>"],
    ["<img src=x.jpg alt='y'>", '<img src="x.jpg" alt="y"/>'],
    [
      "- [ ] do\n- [x] done",
      '<ul class="contains-task-list"><li class="task-list-item">☐ do</li><li class="task-list-item">☑ done</li></ul>',
    ],
    [
      "<details><summary>S</summary>\n\n*b*\n\n</details>",
      "<details><summary>S</summary><p><em>b</em></p></details>",
    ],
    [
      '<Note title="Hi">\n\ntext <kbd>k</kbd>\n\n<div>x</div>\n\n</Note>',
      '<x-note title="Hi"><p>text <kbd>k</kbd></p><div>x</div></x-note>',
    ],
    [
      'By <EventLink event="30-cardiff" />, <EventLink event="30-cardiff">it</EventLink>.',
      '<p>By <x-eventlink event="30-cardiff"></x-eventlink>, <x-eventlink event="30-cardiff">it</x-eventlink>.</p>',
    ],
    ["<Note\n  title='a <b>'\n>\n\nx\n\n</Note>", '<x-note title="a &lt;b&gt;"><p>x</p></x-note>'],
    [
      'By <a href="mailto:a@b.org">a@b.org</a>, <ButtonLink href="/x">**b@b.org**</ButtonLink>, www.c.org',
      '<p>By <a href="mailto:a@b.org">a@b.org</a>, <x-buttonlink href="/x"><strong>b@b.org</strong></x-buttonlink>, <a href="http://www.c.org">www.c.org</a></p>',
    ],
    ["<div>\n\n<NextEvent />\n\n</div>", "<div><x-nextevent></x-nextevent></div>"],
  ])("%j", async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  it("Windows line ends make no difference", async () => {
    const source = "one\ntwo\n\n- a\n- b\n\n```js\nx\n```\n";
    expect(await render(source.replaceAll("\n", "\r\n"))).toBe(await render(source));
  });
});

describe("nothing in a text is run", () => {
  it.each([
    ["<script>alert(1)</script> after", " after"],
    ['<div onclick="go()">x</div>', "<div>x</div>"],
    [
      "<iframe src='https://a.example/'></iframe>after",
      '<p><a href="https://a.example/">See it on a.example</a></p>after',
    ],
    ["<iframe src='javascript:a()'></iframe>after", "<p><a>See it on its own page</a></p>after"],
    ["[x](javascript:alert(1))", "<p><a>x</a></p>"],
    ["<a href='java&#10;script:alert(1)'>x</a>", "<p><a>x</a></p>"],
    ["![i](data:text/html,x)", "<p>i</p>"],
    ["<svg><script>1</script></svg>", "<p></p>"],
    ['<Note><script src="https://a.example/"></script></Note>', "<x-note></x-note>"],
    [
      '<Note\n  title="a"><a href="javascript:a()">b</a></Note>',
      '<x-note title="a"><a>b</a></x-note>',
    ],
  ])("%j", async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  it.each([
    "<Note title={1}>x</Note>",
    "<Note {...x}>x</Note>",
    "<Note$>x</Note$>",
    "<Note . Item>x</Note . Item>",
  ])("%j", async (source) => {
    await expect(render(source)).rejects.toThrow("content is never code");
  });

  const pieces = fc.constantFrom(
    ..."< > {x} {{y}} <Note> </Note> <NextEvent/> <b> </b> <p> </p> <!-- --> ``` ** _ [a](b) ](javascript:a) ![ | # ~~~ > - 1. &amp; \\".split(
      " ",
    ),
    ...[
      '<a href="javascript:a()">',
      "<script>alert(1)</script>",
      '<script src="/a"></script>',
      '<img src=x onerror="a()">',
    ],
    ...["\n", "\n\n", " word ", "<Note title={a()}>", "import a from 'a'\n", "<table><tr><td>"],
  );

  it("whatever it is made of, it is refused or harmless", async () => {
    const parts = fc.array(pieces, { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(parts, async (text) => {
        // What starts with --- would be front matter to Contentlayer.
        const source = `\n${text.join("")}`;
        const isParsed = (() => {
          try {
            parseBody(source);
            return true;
          } catch {
            return false;
          }
        })();
        const html = await render(source).catch((error: Error) => {
          expect(isParsed && !/never code|Expected/.test(error.message), error.message).toBe(false);
          return "";
        });
        visit(fromHtml(html, { fragment: true }), "element", ({ tagName, properties }) => {
          expect(tagName).not.toBe("script");
          for (const [name, value] of Object.entries(properties)) {
            expect(name).not.toMatch(/^on/i);
            expect(String(value)).not.toMatch(/^\s*javascript:/i);
          }
        });
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
