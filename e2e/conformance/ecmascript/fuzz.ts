// npm run fuzz:ecmascript -- [--about order|syntax|typescript] [--count N] [--seed N]: random programs here and in V8; prints what differs,
// made small. About the order of promises and timers, the whole grammar, or what TypeScript adds (there, its own compiler takes types off for V8).
import { parseArgs } from "node:util";
import { ABOUT, compare } from "./compare.ts";

const { values } = parseArgs({
  options: {
    about: { type: "string", default: "order" },
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
  },
});
const about = ABOUT.find((each) => each === values.about);
if (about === undefined) throw new Error(`--about is one of ${ABOUT.join(", ")}`);
const [count, first] = [Number(values.count), Number(values.seed)];

// Programs drop rejected promises on purpose, and what is left of one while it is made smaller may be broken.
process.on("unhandledRejection", () => undefined);
process.on("rejectionHandled", () => undefined);
process.on("uncaughtException", () => undefined);

let differences = 0;
for (let seed = first; seed < first + count; seed++) {
  const difference = await compare(about, seed).catch((error: unknown) => {
    // The listener above would swallow it.
    console.log(`seed ${seed} breaks the comparison:`, error);
    process.exit(1);
  });
  if (difference === null) continue;
  differences++;
  const { source, native, engine } = difference;
  console.log(
    `seed ${seed} differs:\n${source}\nV8:\n  ${native.join("\n  ")}\nhere:\n  ${engine.join("\n  ")}\n`,
  );
}
console.log(`${count} programs, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
