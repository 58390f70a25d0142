import type { ConfigData } from "html-validate";

/** Rules for valid HTML: all that html-validate recommends, but for those named here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // How React spells valid HTML: `<meta charSet="utf-8"/>`, `hidden=""`, `async=""`.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // A list may have a name (ARIA 1.2), and the years of the pulse are told apart by theirs.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // HTML allows any character but a space: <https://html.spec.whatwg.org/#the-id-attribute>.
    "valid-id": ["error", { relaxed: true }],
    // People named their projects; a title that a search engine cuts short is no fault.
    "long-title": "off",
  },
};
