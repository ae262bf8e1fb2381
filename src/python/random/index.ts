// The module "random": the only list of what a program can import from it; its functions share one generator.
import { perRun } from "../builtins/per-run.ts";
import { Random } from "./generator.ts";

export { Random };

const shared = perRun(() => new Random());

type Method = {
  [K in keyof Random]: Random[K] extends (...args: never[]) => unknown ? K : never;
}[keyof Random];

/** The method as a function, of the generator that all of a run's functions share. */
function ofShared<K extends Method>(name: K): Random[K] {
  const fn = (...args: unknown[]): unknown =>
    (shared()[name] as (...args: unknown[]) => unknown).apply(shared(), args);
  return Object.defineProperty(fn, "name", { value: name }) as unknown as Random[K];
}

export const betavariate = ofShared("betavariate");
export const binomialvariate = ofShared("binomialvariate");
export const choice = ofShared("choice");
export const choices = ofShared("choices");
export const expovariate = ofShared("expovariate");
export const gammavariate = ofShared("gammavariate");
export const gauss = ofShared("gauss");
export const getrandbits = ofShared("getrandbits");
export const getstate = ofShared("getstate");
export const lognormvariate = ofShared("lognormvariate");
export const normalvariate = ofShared("normalvariate");
export const paretovariate = ofShared("paretovariate");
export const randbytes = ofShared("randbytes");
export const randint = ofShared("randint");
export const random = ofShared("random");
export const randrange = ofShared("randrange");
export const sample = ofShared("sample");
export const seed = ofShared("seed");
export const setstate = ofShared("setstate");
export const shuffle = ofShared("shuffle");
export const triangular = ofShared("triangular");
export const uniform = ofShared("uniform");
export const vonmisesvariate = ofShared("vonmisesvariate");
export const weibullvariate = ofShared("weibullvariate");
