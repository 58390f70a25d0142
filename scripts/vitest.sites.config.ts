import path from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Tests of scripts that need finished sites, which scripts/test.ts has built: `out-fixture`,
 * `out-preview`, and the fixture under a path.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "..") } },
  test: { include: ["scripts/**/*.sites.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
