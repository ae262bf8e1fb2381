// Every example does what CPython or V8 did with it: `npm run record:examples` writes that down.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkOf, endedIn, recordedOrders } from "./recorded-order.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

/** The network is simulated here: nothing else answers so. */
const UNRECORDED = ["simulated-fetch"];

test.each(names.filter((name) => !UNRECORDED.includes(name)))("%s does what was recorded", (name) => {
  const [recorded, ...others] = recordedOrders(folder).filter(({ programs }) => name in programs);
  expect(others).toEqual([]);
  expect(recorded.by).toMatch(
    existsSync(join(folder, `${name}.py`)) ? /^CPython 3\.13\.\d+$/ : /^V8 \d+\.\d+$/,
  );
  expect(endedIn(readFileSync(join(folder, "golden", `${name}.trace`), "utf8"))).toEqual(
    recorded.programs[name],
  );
  expect(checkOf(folder, name)).toMatchObject({
    by: recorded.by,
    on: /^\d{4}-\d\d-\d\d$/.exec(recorded.on)![0],
  });
});

test("what nobody has recorded is not said to be checked", () => {
  for (const name of [...UNRECORDED, "none"]) expect(checkOf(folder, name)).toBeNull();
});
