// The module "itertools": the only list of what a program can import from it.
export { accumulate, batched, chain, compress, groupby, islice, pairwise, starmap, tee } from "./streams.ts";
export { count, cycle, repeat } from "./endless.ts";
export { combinations, combinationsWithReplacement, permutations, product } from "./combinations.ts";
export { dropwhile, filterfalse, takewhile, zipLongest } from "./filters.ts";
