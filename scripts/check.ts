import { runChecks } from "./build/checks";
import { runScript } from "./build/run-step";

/** `npm run check`: every fast check, without a browser. */
await runScript(async () => {
  console.log(`All is well: ${await runChecks()} unit tests and every other check passed.`);
});
