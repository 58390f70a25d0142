import { buildSite } from "./build/build-site";
import { runScript } from "./build/run-step";

await runScript(() => buildSite({ out: "out" }));
await import("./serve");
