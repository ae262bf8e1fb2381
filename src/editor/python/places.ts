// Finds the place of an argument that Python gives by name, in the declarations of what is called.
import { declarations } from "../../python/types/declarations.ts";
import { camelCaseOf } from "../python-habits.ts";

/** Parameters that Python calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  arg: "awaitable",
  callback: "fn",
  coro: "coroutine",
  fut: "awaitable",
  func: "fn",
  iterable: "items",
  msg: "message",
};

const CALLABLE = /\bclass (\w+)(?:<[^(){}]*?>)?(?: extends (\w+))?|(\w+)(?:<[^(){};]*>)?\(/g;

/** The names of the parameters in `text`, which begins behind a parenthesis. */
function parametersIn(text: string): string[] {
  let depth = 0;
  let top = "";
  for (const [sign] of text.matchAll(/=>|[^]/g)) {
    if (")]}>".includes(sign) && --depth < 0) break;
    if (depth === 0) top += sign;
    if ("([{<".includes(sign)) depth++;
  }
  return Array.from(top.matchAll(/(?:^|,)\s*(\w+)\??:/g), ([, name]) => name);
}

/** By the name of a function, method or class: the parameters of each that is called so. */
function declaredParameters(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  // What is global belongs to JavaScript.
  for (const { text } of declarations.filter(({ path }) => !path.startsWith("globals/"))) {
    const code = text.replace(/\/\*[^]*?\*\//g, "");
    let owner = "";
    for (const match of code.matchAll(CALLABLE)) {
      const [whole, className, base, name] = match as (string | undefined)[];
      if (className !== undefined) {
        owner = className;
        // Until it has a constructor of its own.
        if (base !== undefined) found.set(className, [...(found.get(base) ?? [])]);
        continue;
      }
      const parameters = parametersIn(code.slice(match.index + whole!.length));
      const called = name === "constructor" ? owner : name!;
      found.set(called, [...(found.get(called) ?? []), parameters]);
    }
  }
  return found;
}

const PARAMETERS = declaredParameters();

/** The place, from 0, of a parameter of what is called so here, behind the arguments given by place; -1: it is an option. */
export function placeOf(callee: string, parameter: string, given: number): number {
  const name = RENAMED[parameter] ?? camelCaseOf(parameter);
  const places = (PARAMETERS.get(callee) ?? []).map((parameters) => parameters.indexOf(name));
  return places.find((place) => place >= given) ?? -1;
}
