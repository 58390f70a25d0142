import { parseArgs } from "node:util";
import { getNginxConfig } from "./hosting/nginx-config";
import { readHosting } from "./hosting/read-hosting";
import { runScript } from "./run-step";

/*
 * npx tsx scripts/nginx-config.ts --root /var/www/site --name hackday.example > hackday.conf
 *
 * The configuration of nginx for the finished site in `out/`, to be included in its `http` block.
 */

const { values } = parseArgs({
  options: {
    directory: { type: "string", default: "out" },
    root: { type: "string", default: "/var/www/site" },
    name: { type: "string", default: "_" },
    listen: { type: "string", default: "80" },
  },
});

await runScript(async () => {
  const { directory, root, name: serverName, listen } = values;
  process.stdout.write(getNginxConfig(await readHosting(directory), { root, serverName, listen }));
});
