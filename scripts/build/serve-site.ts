import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** A running server of the production engine. */
export type RunningSite = {
  /** http://127.0.0.1:8788 */
  readonly address: string;
  readonly process: ChildProcess;
};

/** The first free TCP port at or after the one wanted. */
async function findFreePort(wanted: number): Promise<number> {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
  return isFree ? wanted : findFreePort(wanted + 1);
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Serves a finished export on the production engine (Cloudflare's workerd, by `wrangler dev`),
 * with its headers and redirects, on this machine alone.
 *
 * @param directory the finished export
 * @param wantedPort TCP port; the next free one is taken if it is in use
 * @throws Error if the engine stops or has not answered after 60 seconds
 */
export async function serveSite(directory: string, wantedPort: number): Promise<RunningSite> {
  const port = await findFreePort(wantedPort);
  const inspectorPort = await findFreePort(port + 1000);
  const child = spawn(
    "wrangler",
    [
      "dev",
      ...["--assets", directory, "--ip", "127.0.0.1", "--port", String(port)],
      ...["--inspector-port", String(inspectorPort)],
      ...["--show-interactive-dev-session", "false", "--log-level", "error"],
    ],
    {
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", NODE_NO_WARNINGS: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    },
  );
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  // By its number: at "localhost" another server may answer, on IPv6.
  const address = `http://127.0.0.1:${port}`;
  for (let tenths = 0; tenths < 600; tenths += 1) {
    if (child.exitCode !== null) throw new Error(`The server stopped.\n${printed}`);
    if (await answers(address)) return { address, process: child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The server did not answer within a minute.\n${printed}`);
}
