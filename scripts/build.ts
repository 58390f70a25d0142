import { parseArgs } from "node:util";
import { buildSite } from "./build-site";
import { runScript } from "./run-step";

const { values } = parseArgs({ options: { out: { type: "string", default: "out" } } });

await runScript(() => buildSite({ out: values.out }));
