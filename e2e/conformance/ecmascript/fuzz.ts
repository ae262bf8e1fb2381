// npm run fuzz:ecmascript -- [--count N] [--seed N]: random programs here and in V8; prints what differs, made small.
import { parseArgs } from "node:util";
import { compare } from "./compare.ts";

const { values } = parseArgs({
  options: { count: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const [count, first] = [Number(values.count), Number(values.seed)];

// Programs drop rejected promises on purpose, and what is left of one while it is made smaller may be broken.
process.on("unhandledRejection", () => undefined);
process.on("rejectionHandled", () => undefined);
process.on("uncaughtException", () => undefined);

let differences = 0;
for (let seed = first; seed < first + count; seed++) {
  const difference = await compare(seed);
  if (difference === null) continue;
  differences++;
  const { source, native, engine } = difference;
  console.log(
    `seed ${seed} differs:\n${source}\nV8:\n  ${native.join("\n  ")}\nhere:\n  ${engine.join("\n  ")}\n`,
  );
}
console.log(`${count} programs, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
