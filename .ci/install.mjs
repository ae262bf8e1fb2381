// Installs the dependencies when they are missing or older than the lock file, so that one command suffices.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

const modifiedMs = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Loopscope needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
// npm writes this file at the end of every install.
if (modifiedMs("node_modules/.package-lock.json") < modifiedMs("package-lock.json")) {
  execFileSync("npm", ["ci"], { stdio: "inherit", shell: process.platform === "win32" });
}
