import { parseArgs } from "node:util";
import { runScript } from "./build/run-step";
import { serveSite } from "./build/serve-site";

const { values } = parseArgs({
  options: {
    directory: { type: "string", default: "out" },
    port: { type: "string", default: "8788" },
  },
});

await runScript(async () => {
  const site = await serveSite(values.directory, Number(values.port));
  console.log(`The site is at ${site.address} (Ctrl-C stops it)`);
  const stop = () => site.process.kill("SIGINT");
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  await new Promise((resolve) => site.process.on("close", resolve));
});
