import { buildSite } from "./build-site";
import { runScript } from "./run-step";

await runScript(() => buildSite({ out: "out" }));
await import("./serve");
