import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: { include: ["{lib,components,scripts,app,schema}/**/*.test.{ts,tsx}"] },
});
