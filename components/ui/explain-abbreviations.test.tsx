import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { explainAbbreviations } from "./explain-abbreviations";

const ABBREVIATIONS = new Map([
  ["GP", "general practitioner"],
  ["EHR", "electronic health record"],
]);

const render = (text: ReactNode) =>
  renderToStaticMarkup(
    explainAbbreviations(text, { abbreviations: ABBREVIATIONS, links: [EventLink] }, new Set()),
  );

const GP = '<abbr title="general practitioner">GP</abbr>';

const Box = ({ children }: { readonly children?: ReactNode }) => <div>{children}</div>;
const EventLink = ({ children }: { readonly children?: ReactNode }) => <a href="/e/">{children}</a>;

describe("explainAbbreviations", () => {
  it("explains the first use, in the order of the text", () => {
    const text = (
      <>
        <p>
          Ask <em>a GP</em>.
        </p>
        <p>A GP again.</p>
      </>
    );
    expect(render(text)).toBe(`<p>Ask <em>a ${GP}</em>.</p><p>A GP again.</p>`);
  });

  it("leaves headings, code and links alone, and explains what comes after them", () => {
    const text = (
      <>
        <h2>GP</h2>
        <a href="/gp/">GP</a>
        <code>GP</code>
        <EventLink>GP</EventLink>
        <p>GP</p>
      </>
    );
    expect(render(text)).toBe(
      `<h2>GP</h2><a href="/gp/">GP</a><code>GP</code><a href="/e/">GP</a><p>${GP}</p>`,
    );
  });

  it("reads what is between the tags of a component", () => {
    expect(render(<Box>GP</Box>)).toBe(`<div>${GP}</div>`);
  });

  it("takes what an author explained for explained", () => {
    const text = (
      <p>
        A <abbr title="family doctor">GP</abbr> and a GP.
      </p>
    );
    expect(render(text)).toBe('<p>A <abbr title="family doctor">GP</abbr> and a GP.</p>');
  });
});
