import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["{lib,components,scripts,app,schema}/**/*.test.{ts,tsx}"],
    // No test leaves anything behind, so each file need not load every module anew.
    isolate: false,
    // Tests of thousands of generated cases share two cores with the rest.
    testTimeout: 60_000,
  },
});
