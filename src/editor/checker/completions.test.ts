// What completion offers comes in the order in which people need it.
import { expect, test, vi } from "vitest";
import { moduleNames } from "../../python/types/declarations.ts";
import { USUAL } from "../usual-names.ts";
import { checkerOf } from "./test-checker.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

/** The names offered at the mark `|`. */
function offeredAt(program: string): Promise<string[]> {
  return checkerOf(program.replace("|", "")).completionsOf("main", program.indexOf("|"));
}

test("behind asyncio. what people use comes first, constants and types last", async () => {
  const names = await offeredAt('import * as asyncio from "asyncio";\nasyncio.|');
  expect(names.slice(0, 9)).toEqual([
    ...["gather", "sleep", "run", "createTask", "Queue", "Lock", "waitFor", "TaskGroup", "timeout"],
  ]);
  const place = (name: string): number => names.indexOf(name);
  expect(place("newEventLoop")).toBeLessThan(place("InvalidStateError"));
  expect(place("InvalidStateError")).toBeLessThan(place("FIRST_COMPLETED"));
});

test("so it is between the braces of an import", async () => {
  const names = await offeredAt('import { | } from "threading";');
  expect(names.slice(0, 3)).toEqual(["Thread", "Lock", "Event"]);
});

test("members come in the order in which they are told, what is not to be used last", async () => {
  const program =
    'import * as asyncio from "asyncio";\nconst task = asyncio.createTask(asyncio.sleep(1));\ntask.|';
  const names = await offeredAt(program);
  expect(names.slice(0, 3)).toEqual(["done", "cancelled", "result"]);
  expect(names.at(-1)).toBe("then");
});

test("every name in the table is a name of its module", async () => {
  expect(Object.keys(USUAL).filter((module) => !moduleNames.includes(module))).toEqual([]);
  for (const [module, usual] of Object.entries(USUAL)) {
    const names = await offeredAt(`import * as it from "${module}";\nit.|`);
    expect(usual.filter((name) => !names.includes(name))).toEqual([]);
  }
});
