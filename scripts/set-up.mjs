// Runs before every npm script, so it may use nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `This needs Node 20.9 or newer; you have ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

if (/[%#?]/.test(process.cwd())) {
  console.error(`Contentlayer cannot read files below a folder with %, # or ? in its name, such as
${process.cwd()}. Move the checkout to another folder.`);
  process.exit(1);
}

const marker = "node_modules/.installed-lockfile";
const lockfile = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const installed = existsSync(marker) ? readFileSync(marker, "utf8") : "";

if (installed !== lockfile) {
  console.log("Installing what is missing (a minute or two the first time) …");
  rmSync(marker, { force: true });
  const { status, stdout, stderr } = spawnSync(
    "npm",
    // Whatever NODE_ENV says. No package needs to run anything when it is installed, so none may.
    ["ci", "--include=dev", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"],
    { encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) {
    console.error(`${stdout ?? ""}${stderr ?? ""}`);
    console.error("npm could not install the packages. Is there a network?");
    process.exit(1);
  }
  writeFileSync(marker, lockfile);
}
