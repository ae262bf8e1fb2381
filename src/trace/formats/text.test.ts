import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FormatError } from "./problem.ts";
import { parseTrace, printTrace } from "./text.ts";

const goldens = new URL("../../../examples/golden/", import.meta.url);

test.each(readdirSync(goldens).filter((file) => file.endsWith(".trace")))(
  "%s says the same again when it is parsed and printed",
  (file) => {
    const text = readFileSync(new URL(file, goldens), "utf8");
    expect(printTrace(parseTrace(text))).toBe(text);
  },
);

const HEAD = "loopscope-trace 2\nfile a.ts\nsemantics asyncio\nsite 1:2-1:5 main\n";
const THREAD = '0 - thread MainThread#1 0 "MainThread"\n';

test("quoted texts may have spaces, quotes and line ends in them", () => {
  const log = parseTrace(`${HEAD}${THREAD}0.5 #1 print stdout "a \\"b\\"\\nc \\\\" @1:2\n`);
  expect(log.event(1)).toMatchObject({ type: "print", time: 0.5, actor: 1, text: 'a "b"\nc \\', site: 1 });
});

test("names before the number of an id are for the reader, and may have numbers in them", () => {
  expect(parseTrace(`${HEAD}${THREAD}1 Task-2#17 run\n`).event(1)).toMatchObject({ actor: 17, time: 1 });
});

test.each([
  ["", 1, "this is no Loopscope trace"],
  ["hello\n", 1, "this is no Loopscope trace"],
  ["loopscope-trace 99\nfile a.ts\n", 1, "this trace has version 99"],
  ["loopscope-trace 1\nfile a.ts\nsemantics ruby\n", 3, 'expected "semantics asyncio"'],
  [`${HEAD}x - run\n`, 5, "unreadable time x"],
  [`${HEAD}0\n`, 5, "expected an id"],
  [`${HEAD}0 main run\n`, 5, "expected an id like name#4, not main"],
  [`${HEAD}0 main# run\n`, 5, "expected an id like name#4, not main#"],
  [`${HEAD}0 #1\n`, 5, "a time without an event"],
  [`${HEAD}${THREAD}0 #1 jump\n`, 6, "unknown event jump"],
  [`${HEAD}${THREAD}0 #1 enter\n`, 6, "enter lacks its text"],
  [`${HEAD}0 - thread #1 0 "Main\n`, 5, "expected a quoted text"],
  [`${HEAD}${THREAD}0 #1 run @9:9\n`, 6, "unknown site @9:9"],
  [`${HEAD}${THREAD}0 #1 run again\n`, 6, "unexpected again"],
  [`${HEAD}${THREAD}0 #1 run @1:2 again\n`, 6, "unexpected again"],
])("%j is refused with its line", (text, line, problem) => {
  const parse = () => parseTrace(text);
  expect(parse).toThrow(FormatError);
  expect(parse).toThrow(`line ${line}: ${problem}`);
});

test("a trace of version 1 is read as one of today: what it told in words is told in numbers", () => {
  const log = parseTrace(`loopscope-trace 1
file a.ts
semantics asyncio
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 object queue#2 "queue"
1 MainThread#1 change queue#2 "1 of 3"
2 MainThread#1 change queue#2 "2 of 3"
3 MainThread#1 object semaphore#3 "semaphore"
3 MainThread#1 change semaphore#3 "3 free"
4 MainThread#1 object event#4 "event"
4 MainThread#1 change event#4 "set"
5 MainThread#1 object any#5 "dream"
`);
  expect(printTrace(log)).toBe(`loopscope-trace 2
file a.ts
semantics asyncio
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 object queue#2 lasting:item "queue"
1 MainThread#1 bound queue#2 3
1 MainThread#1 change queue#2 1 ""
2 MainThread#1 change queue#2 2 ""
3 MainThread#1 object semaphore#3 lasting:release "semaphore"
3 MainThread#1 change semaphore#3 3 "free"
4 MainThread#1 object event#4 lasting:set "event"
4 MainThread#1 change event#4 -1 "set"
5 MainThread#1 object dream#5 single "dream"
`);
});
