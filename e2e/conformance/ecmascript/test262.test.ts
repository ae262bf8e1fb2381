// A fixed sample of test262, each program held against what the test asks of it; `npm run test262` runs all of them.
import { expect, test } from "vitest";
import { runHere } from "./test262-runs.ts";
import { isPassed, testsBelow, variantsOf } from "./test262-variants.ts";

const ROOT = "e2e/conformance/ecmascript/test262";

test("the sample of test262 passes", { timeout: 180_000 }, () => {
  const variants = testsBelow(`${ROOT}/test`).flatMap((path) => variantsOf(ROOT, path));
  const failed = [...runHere(ROOT, variants)].filter(([variant, outcome]) => !isPassed(variant, outcome));
  expect(failed.map(([{ name }, { stderr }]) => `${name}: ${stderr}`)).toEqual([]);
  expect(variants.length).toBeGreaterThan(280);
});
