/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  basePath: process.env.SITE_BASE_PATH || undefined,
  // A fixed id keeps two builds of the same content byte for byte alike.
  generateBuildId: () => "site",
  images: { unoptimized: true },
  serverExternalPackages: ["esbuild"],
  // Types are checked on their own, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true },
  devIndicators: false,
};

export default config;
