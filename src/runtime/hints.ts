// Says behind the message of an error what was probably meant by a name that is missing.
import type { Semantics } from "../trace/format.ts";
import type { HintFinder } from "./error-parts.ts";
import { allModules } from "./modules.ts";
import { suggestionFor } from "./suggestions.ts";
import { ABSENT } from "./web/globals.ts";

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** What programs call methods of, besides their own objects and those of Python's modules. */
const OF_THE_LANGUAGE: readonly object[] = [
  ...[Array, String, Number, Promise, Map, Set, Date, RegExp, Function, Error].flatMap((one) => [
    one,
    one.prototype,
  ]),
  ...[Object, Math, JSON, console],
];

/** The public names of a class's objects, and of the class itself. */
function namesOf(value: unknown): string[] {
  if (typeof value !== "function") return [];
  let names = Object.getOwnPropertyNames(value);
  for (let each: unknown = value.prototype; typeof each === "object" && each !== null;)
    [names, each] = [names.concat(Object.getOwnPropertyNames(each)), Object.getPrototypeOf(each) as unknown];
  return names.filter((name) => !name.startsWith("_"));
}

function methodsOf(semantics: Semantics): string[] {
  const ofTheLanguage = OF_THE_LANGUAGE.flatMap((object) => Object.getOwnPropertyNames(object));
  if (semantics === "ecmascript") return ofTheLanguage;
  return [...allModules().flatMap((module) => Object.values(module).flatMap(namesOf)), ...ofTheLanguage];
}

/** Of a program's text, before it was compiled. */
export function hintFinder(code: string, semantics: Semantics): HintFinder {
  const written = () => code.match(WORD) ?? [];
  const didYouMean = (name: string, names: Iterable<string>): string => {
    const meant = suggestionFor(name, names);
    return meant === undefined ? "" : `. Did you mean '${meant}'?`;
  };
  return (error, message) => {
    const missing = error instanceof ReferenceError && /^(\S+) is not defined$/.exec(message)?.[1];
    if (missing)
      return Object.hasOwn(ABSENT, missing)
        ? ` (${ABSENT[missing]})`
        : didYouMean(missing, [...written(), ...Object.getOwnPropertyNames(globalThis)]);
    const called =
      error instanceof TypeError && /[.\])]([\w$]+) is not a (?:function|constructor)$/.exec(message)?.[1];
    if (!called) return "";
    const known = [...methodsOf(semantics), ...written()].filter((name) => name !== called);
    return didYouMean(called, known);
  };
}
