// Goals that stand in a program's comments, and runs that come to them or not.
import { expect, test } from "vitest";
import { type Ending, goalsIn, isReached } from "./goals.ts";

const PROGRAM = `// goal: deadlock
const a = 1; // goal: error
  // Goal (Can you make it lose money?): prints balance: 90
// goals: error
// goal: fame`;

test("goals stand in comments on lines of their own", () => {
  expect(goalsIn(PROGRAM)).toEqual([
    { type: "deadlock", text: "", question: "" },
    { type: "prints", text: "balance: 90", question: "Can you make it lose money?" },
  ]);
});

test("a goal is reached by how a run ends, or by a line that it prints", () => {
  const [deadlock, prints] = goalsIn(PROGRAM);
  const [error] = goalsIn("// goal: error");
  const usual: Ending = { ending: "exit", status: 0, printed: ["balance: 100"] };
  const reachedBy = (ending: Partial<Ending>): boolean[] =>
    [deadlock, error, prints].map((goal) => isReached(goal, { ...usual, ...ending }));
  expect(reachedBy({})).toEqual([false, false, false]);
  expect(reachedBy({ ending: "deadlock", status: 1 })).toEqual([true, false, false]);
  expect(reachedBy({ status: 1 })).toEqual([false, true, false]);
  expect(reachedBy({ printed: ["start", "the balance: 90 now"] })).toEqual([false, false, true]);
});
