import path from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Tests of scripts that need finished sites, which scripts/test.ts has built: `out-fixture`,
 * `out-preview`, and the fixture under a path.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "..") } },
  // They start servers and browsers, and may share two cores with others.
  test: { include: ["scripts/**/*.sites.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
