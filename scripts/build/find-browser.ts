import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Made for tests: the same browser without its windows, which makes it nearly twice as fast. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

const SYSTEM_BROWSERS = [
  HEADLESS_SHELL,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const succeeds = (command: string, ...commandArguments: string[]) =>
  spawnSync(command, commandArguments, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Installs packages of Debian, where that is the system and we may. */
const installPackages = (...names: readonly string[]) =>
  process.getuid?.() === 0 &&
  succeeds("apt-get", "update", "-qq") &&
  succeeds("apt-get", "install", "-y", "-qq", ...names);

const findBrowser = () =>
  [process.env.BROWSER_PATH ?? "", chromium.executablePath(), ...SYSTEM_BROWSERS].find(existsSync);

/**
 * A Chromium to test with: the one that `BROWSER_PATH` names, Playwright's own, or the system's; if
 * there is none, one is installed, Debian's or else Playwright's.
 *
 * @returns path of the executable
 * @throws Error if there is none and none can be installed
 */
export function getBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("Installing a browser for the tests (a minute or two, once) …");
  const isInstalled =
    // It comes without letters to write with.
    installPackages("chromium-headless-shell", "fonts-liberation") || installPackages("chromium");
  if (!isInstalled) succeeds("npx", "playwright", "install", "--with-deps", "chromium");
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error("There is no Chromium, and none could be installed. Install one and try again.");
}
