import { spawn } from "node:child_process";
import { runScript, runStep } from "./run-step";

/** Starts a server that stops with this one. */
function startServer(command: string, commandArguments: readonly string[]) {
  const child = spawn(command, commandArguments, {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_NO_WARNINGS: "1" },
    shell: process.platform === "win32",
  });
  return child;
}

await runScript(async () => {
  await runStep("Reading the content", ["contentlayer2", "build"]);
  const servers = [
    startServer("tsx", ["watch", "--clear-screen=false", "scripts/watch-content.ts"]),
    startServer("contentlayer2", ["dev"]),
    startServer("next", ["dev"]),
  ];
  const stop = () => {
    for (const server of servers) server.kill("SIGINT");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  await Promise.race(
    servers.map((server) => new Promise((resolve) => server.on("close", resolve))),
  );
  stop();
});
