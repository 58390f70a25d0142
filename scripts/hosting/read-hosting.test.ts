import { expect, it } from "vitest";
import { getHeadersFile } from "./headers-file";
import { parseHosting } from "./read-hosting";
import { getRedirectsFile } from "./redirects-file";
import { getSiteHosting } from "./site-hosting";

it.each(["", "/hack-day"])("reads back what was written, under “%s”", (basePath) => {
  const hosting = getSiteHosting({
    policy: "default-src 'none'; style-src 'self'",
    ownPolicies: new Map([[`/counter/`, "default-src 'self'"]]),
    redirects: [
      { from: "/faq", to: "/about/#faq" },
      { from: "/why-we're-here (2019)", to: "/posts/why/" },
      { from: "/café/50%", to: "/" },
    ],
    basePath,
    preview: true,
  });
  expect(parseHosting(getHeadersFile(hosting), getRedirectsFile(hosting))).toEqual(hosting);
});
