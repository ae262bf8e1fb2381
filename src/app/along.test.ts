import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Turns } from "../player/turns.ts";
import { goAlong } from "./along.ts";

let turns: Turns;
const show = vi.fn<(isTurn: boolean) => boolean>(() => true);

beforeEach(() => {
  vi.useFakeTimers();
  turns = new Turns();
  show.mockReset().mockReturnValue(true);
});

afterEach(() => {
  vi.useRealTimers();
});

test("what the reader moves is shown at once, and whole", () => {
  const along = goAlong(turns, show, () => 100);
  along.moved(false);
  along.moved(false);
  expect(show.mock.calls).toEqual([[false], [false]]);
});

test("what moves by itself is shown in a turn, and then not before the rest is over", () => {
  const along = goAlong(turns, show, () => 100);
  along.moved(true);
  along.moved(true);
  expect(show).not.toHaveBeenCalled();
  turns.give(() => true);
  expect(show.mock.calls).toEqual([[true]]);
  along.moved(true);
  turns.give(() => true);
  expect(show).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(100);
  turns.give(() => true);
  expect(show).toHaveBeenCalledTimes(2);
});

test("what is shown in part goes on in the next turn, without a rest", () => {
  const along = goAlong(turns, show, () => 100);
  show.mockReturnValueOnce(false);
  along.moved(true);
  turns.give(() => true);
  turns.give(() => true);
  turns.give(() => true);
  expect(show).toHaveBeenCalledTimes(2);
});

test("where it comes to rest by itself, the next turn is not waited for", () => {
  const along = goAlong(turns, show, () => 100);
  along.moved(true);
  turns.give(() => true);
  along.moved(false);
  expect(show).toHaveBeenCalledTimes(1);
  turns.give(() => true);
  expect(show.mock.calls).toEqual([[true], [true]]);
});

test("what was asked for is not done after what the reader moved, nor after the end", () => {
  const along = goAlong(turns, show, () => 0);
  along.moved(true);
  along.catchUp();
  turns.give(() => true);
  expect(show.mock.calls).toEqual([[false]]);
  along.moved(true);
  along.stop();
  turns.give(() => true);
  expect(show).toHaveBeenCalledTimes(1);
});
