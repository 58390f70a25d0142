import { bundleMDX } from "mdx-bundler";
import { describe, expect, it } from "vitest";
import { remarkRefuseCode } from "./remark-refuse-code";

const compile = (source: string) =>
  bundleMDX({
    source,
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkRefuseCode],
    }),
  });

describe("remarkRefuseCode", () => {
  it.each([
    "{1 + 1}",
    "We are {1 + 1}.",
    "export const a = 1",
    'import a from "a"',
    "<Note title={1 + 1}>\n\nHi\n\n</Note>",
    "<Note {...a}>\n\nHi\n\n</Note>",
    "A <b title={1}>word</b>.",
  ])("stops at %s", async (source) => {
    await expect(compile(`Hello.\n\n${source}\n`)).rejects.toThrow("content is never code");
  });

  it("lets components, braces in code and facts pass", async () => {
    const source =
      '---\ntitle: A\n---\n\n<Note title="x">\n\nUse `{a}`.\n\n```js\nimport x;\n```\n\n</Note>\n';
    expect((await compile(source)).code).toContain("Note");
  });
});
