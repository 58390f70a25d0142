import { formatPolicy, getPagePolicy } from "./content-security-policy";
import { escapeAttribute } from "./rebase-links";

/** A page that leads on to another. */
export type RedirectPage = {
  /** Where it leads on this host: "/hack-day/about/#faq". */
  readonly to: string;
  /** The same on the live site: "https://example.org/about/". */
  readonly canonical: string;
  /** Title of the page it leads to. */
  readonly title: string;
  readonly language: string;
};

/**
 * The page at an old address, for hosts that cannot redirect: it leads on at once, names
 * the new address to search engines, and says where to go in words.
 */
export function getRedirectPage({ to, canonical, title, language }: RedirectPage): string {
  const policy = formatPolicy(getPagePolicy([], { styles: [], scripts: [], hasRuntime: false }));
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeAttribute(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content="0; url=${escapeAttribute(to)}">`,
    `<link rel="canonical" href="${escapeAttribute(canonical)}">`,
    `<title>This page has moved: ${escapeText(title)}</title>`,
    "</head>",
    "<body>",
    "<main>",
    "<h1>This page has moved</h1>",
    `<p>You can find it here: <a href="${escapeAttribute(to)}">${escapeText(title)}</a>.</p>`,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
