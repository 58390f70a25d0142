import { describe, expect, it } from "vitest";
import { getNginxConfig } from "./nginx-config";
import { getSiteHosting } from "./site-hosting";

const hosting = getSiteHosting({
  policy: "default-src 'none'",
  ownPolicies: new Map([["/counter/", "default-src 'self'"]]),
  redirects: [{ from: '/it\'s-"$5"', to: "/about/#price" }],
  basePath: "",
  preview: false,
});

const config = getNginxConfig(hosting, {
  root: "/var/www/site",
  serverName: "hackday.example",
  listen: "127.0.0.1:8080",
});

/** The lines of one location, without what is around them. */
const getLocation = (match: string) =>
  config.split(`  location ${match} {\n`)[1]?.split("\n  }\n")[0]?.split("\n") ?? [];

describe("getNginxConfig", () => {
  it("says where and what to serve", () => {
    expect(config).toContain("  listen 127.0.0.1:8080;\n  server_name hackday.example;\n");
    expect(config).toContain("  root /var/www/site;\n");
    expect(config).toContain("  error_page 404 /404.html;\n");
  });

  it("redirects all forms of an old address, special characters made safe", () => {
    expect(config).toContain('  "/it\'s-\\"%245\\"" "/about/#price";\n');
    expect(config).toContain('  "/it\'s-\\"%245\\".html" "/about/#price";\n');
  });

  it("gives each location all headers that hold there", () => {
    const page = getLocation('~ "^/.*/$"');
    expect(page).toContain(`    add_header X-Content-Type-Options "nosniff" always;`);
    expect(page).toContain(
      `    add_header Cache-Control "public, max-age=60, must-revalidate" always;`,
    );
    expect(getLocation("/scripts/").join()).toContain("immutable");
    expect(getLocation("/").join()).not.toContain("Cache-Control");
  });

  it("finds pages without leaving their place", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx
    expect(getLocation("= /")).toContain("    try_files ${uri}index.html =404;");
    expect(getLocation("/")).toContain("    try_files $uri $uri/ =404;");
  });

  it("gives a page its own policy instead of that of the site", () => {
    const policies = getLocation("= /counter/").filter((line) => line.includes("Security-Policy"));
    expect(policies).toEqual([
      `    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;`,
    ]);
  });
});
