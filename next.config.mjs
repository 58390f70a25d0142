import { availableParallelism } from "node:os";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";

/**
 * @param {string} phase
 * @returns {import("next").NextConfig}
 */
export default function getConfig(phase) {
  const isEditing = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // The live editing server answers any address; only the finished site is a closed set of files.
    output: isEditing ? undefined : "export",
    trailingSlash: true,
    // Hosts find the index of a folder by themselves; the live editing server has to be told.
    ...(isEditing && {
      rewrites: async () => [{ source: "/edit/", destination: "/edit/index.html" }],
    }),
    // Pages called page.preview.tsx are there in previews, and in nothing that goes live.
    pageExtensions: process.env.SITE_PREVIEW === "1" ? ["tsx", "ts", "preview.tsx"] : ["tsx", "ts"],
    // A fixed id keeps two builds of the same content byte for byte alike.
    generateBuildId: () => "site",
    images: { unoptimized: true },
    serverExternalPackages: ["esbuild", "satori"],
    turbopack: {
      resolveAlias: isEditing
        ? {}
        : { "contentlayer/generated": "./app/_content/documents-on-disk.ts" },
    },
    // Types are checked on their own, by `npm run check`.
    typescript: { ignoreBuildErrors: true },
    devIndicators: false,
    experimental: {
      // Next's default leaves one processor idle. Each worker loads all code: more of them take
      // memory and no less time (docs/decisions/010).
      cpus: availableParallelism(),
      // Pages without Next's runtime fetch no parts of each other, so none need be worked out.
      prefetchInlining: false,
    },
  };
}
