import * as asyncio from "asyncio";
import * as itertools from "itertools";

function attempt(name: string, fn: () => unknown) {
  try {
    console.log(name, asyncio.repr(fn()));
  } catch (error) {
    console.log(name, error.constructor.name);
  }
}

function print(...values: unknown[]) {
  console.log(values.map((value) => (typeof value === "string" ? value : asyncio.repr(value))).join(" "));
}

const next = <T>(iterator: Iterator<T>) => iterator.next().value as T;
const range = (n: number) => Array.from({ length: n }, (_, i) => i).values();

const counter = itertools.count(5, 3);
for (const n of counter) if (n > 10) break;
print(next(counter), next(counter));
print([...itertools.product([1, 2], "ab")]);
print([...itertools.product([0, 1], { repeat: 3 })]);
console.log(asyncio.repr([...itertools.product()]).replace("[]", "()"), asyncio.repr([...itertools.product([1], [])]));
print([...itertools.permutations([1, 2, 3])]);
print([...itertools.permutations("abcd", 2)]);
print([...itertools.permutations([1], 2)], [...itertools.permutations([1, 2], 0)]);
print([...itertools.combinations([1, 2, 3, 4], 2)], [...itertools.combinations([1], 2)]);
print([...itertools.combinationsWithReplacement("abc", 2)]);
print([...itertools.chain<unknown>([1], "ab", [])], [...itertools.chain.fromIterable([[1, 2], [3]])]);
const numbers = range(20);
print([...itertools.islice(numbers, 3)], next(numbers));
print([...itertools.islice(numbers, 1, 8, 3)], next(numbers));
print([...itertools.islice(numbers, 2, 1)], next(numbers));
print([...itertools.batched([1, 2, 3, 4, 5], 2)]);
print([...itertools.pairwise("abc")], [...itertools.pairwise([1])]);
print([...itertools.accumulate([1, 2, 3])], [...itertools.accumulate([3, 1, 2], (a, b) => Math.max(a, b))]);
print([...itertools.accumulate([1, 2], null, { initial: 10 })], [...itertools.accumulate([])]);
print([...itertools.compress("abcd", [1, 0, 1])]);
print([...itertools.starmap(Math.pow, [[2, 3], [3, 2]])]);
const letters = "aabca"[Symbol.iterator]();
print([...itertools.takewhile((x) => x === "a", letters)], [...letters]);
print([...itertools.dropwhile((x) => x === "a", "aabca")]);
print([...itertools.filterfalse((x) => x > 2, [1, 2, 3])], [...itertools.filterfalse(null, [0, 1, 2])]);
print([...itertools.zipLongest<unknown, string>([1, 2, 3], "a", { fillvalue: "-" })]);
const cycle = itertools.cycle([1, 2]);
print([0, 0, 0, 0, 0].map(() => next(cycle)), [...itertools.cycle([])]);
print([...itertools.repeat("x", 2)], [...itertools.repeat("x", -1)]);
const [a, b] = itertools.tee([1, 2, 3].values());
print(next(a), next(a), [...b], [...a]);
for (const [key, group] of itertools.groupby("AAABBCA")) print(key, [...group]);
const groups = [...itertools.groupby([1, 1, 2])];
print(groups.map(([key, group]) => [key, [...group]]));
const pairs: [number, string][] = [[1, "a"], [1, "b"], [2, "c"]];
for (const [key, group] of itertools.groupby(pairs, (pair) => pair[0])) print(key, next(group));
const shared = [1, 2, 3, 4, 5].values();
print([...itertools.islice(shared, 2)].map((n) => [n, 0]), [...itertools.islice(shared, null)].slice(0));
attempt("batched 0", () => itertools.batched([1], 0));
attempt("batched strict", () => [...itertools.batched([1], 2, { strict: true })]);
attempt("islice -1", () => itertools.islice([1], -1));
attempt("islice step 0", () => itertools.islice([1], 0, 5, 0));
attempt("count of text", () => itertools.count("1" as never));
attempt("cycle of 1", () => itertools.cycle(1 as never));
attempt("chain of 1", () => [...itertools.chain([1], 2 as never)]);
attempt("combinations -1", () => itertools.combinations([1], -1));
attempt("takewhile 1", () => [...itertools.takewhile(1 as never, [1])]);
