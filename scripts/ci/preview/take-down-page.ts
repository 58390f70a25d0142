import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const PAGE = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>This preview is gone</title>
</head>
<body>
<main>
<h1>This preview is gone</h1>
<p>It showed a change that somebody proposed to a website. The change has been accepted or closed.</p>
</main>
</body>
</html>
`;

const HEADERS = `/*
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'
  X-Content-Type-Options: nosniff
  X-Robots-Tag: noindex
`;

/**
 * Writes the site that takes the place of a preview: one page, which says that it is gone.
 *
 * @param folder to write it to; nothing is in it yet
 */
export async function writeTakeDownPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "index.html"), PAGE);
  await writeFile(path.join(folder, "404.html"), PAGE);
  await writeFile(path.join(folder, "_headers"), HEADERS);
}
