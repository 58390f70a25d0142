import { parseArgs } from "node:util";
import { buildSite } from "./build/build-site";
import { runScript } from "./build/run-step";

const { values } = parseArgs({ options: { out: { type: "string", default: "out" } } });

await runScript(() => buildSite({ out: values.out }));
