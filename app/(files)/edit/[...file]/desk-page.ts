import { escapeHtml, stringifyForHtml } from "@/lib/text/escape-html";

type DeskPage = {
  /** What the CMS is told; plain data. */
  readonly config: object;
  /** BCP 47 tag. */
  readonly language: string;
  /** Address of the desk's script. */
  readonly script: string;
  readonly siteName: string;
};

/**
 * What the desk may: run its own script, talk to GitHub, read and show pictures of either, and
 * write styles as it goes. The WebAssembly reads photos of phones (HEIC) where browsers cannot.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https://*.githubusercontent.com",
  "font-src 'self'",
  "media-src blob:",
  "connect-src 'self' blob: data: https://api.github.com",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The page of the editor's desk, which brings a policy of its own. */
export function getDeskPage({ config, language, script, siteName }: DeskPage): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Edit ${escapeHtml(siteName)}</title>
<link rel="icon" href="/favicon.ico">
</head>
<body>
<noscript><p>The forms need JavaScript. <a href="/">Back to the site</a></p></noscript>
<script type="application/json" id="config">${stringifyForHtml(config)}</script>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}
