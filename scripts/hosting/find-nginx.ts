import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

const succeeds = (command: string, ...commandArguments: string[]) =>
  spawnSync(command, commandArguments, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const findInPlaces = (): string | undefined => PLACES.find(existsSync);

/**
 * An nginx to test with: the system's, or else Debian's, which is installed if we may.
 *
 * @returns path of the program, or undefined if there is none and none can be had
 */
export function findNginx(): string | undefined {
  const found = findInPlaces();
  if (found) return found;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...command: readonly string[]) => {
    const [name = "", ...rest] = [...prefix, ...command];
    return succeeds(name, ...rest);
  };
  const install = () =>
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "nginx-light");
  if (!install() && run("apt-get", "update", "-qq")) install();
  return findInPlaces();
}
