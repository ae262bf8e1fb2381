// Lists what Python has built in, and what that is here: for the editor, and for the errors of a run.

/** Names that Python has built in, and that no rule derives. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["print", "console.log"],
  ["None", "null"],
  ["True", "true"],
  ["False", "false"],
  ["self", "this"],
  ["Exception", "Error"],
  ["str", "String"],
  ["int", "Number"],
  ["float", "Number"],
  ["bool", "Boolean"],
  ["raise", "throw"],
  ["repr", "asyncio.repr"],
  ...[
    "BaseException",
    "BaseExceptionGroup",
    "ExceptionGroup",
    "KeyboardInterrupt",
    "RuntimeError",
    "SystemExit",
    "TimeoutError",
    "ValueError",
  ].map((name) => [name, `asyncio.${name}`] as const),
]);

/** Functions of Python's that are no functions here: how they are written. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ["len", "list.length"],
  ["range", "for (let i = 0; i < n; i++)"],
  ["isinstance", "value instanceof Class"],
  ["list", "[...items]"],
  ["dict", "{ key: value }"],
  ["set", "new Set()"],
  ["tuple", "[a, b]"],
  ["enumerate", "list.entries()"],
  ["sum", "list.reduce((a, b) => a + b, 0)"],
  ["sorted", "list.toSorted()"],
  ["min", "Math.min(...list)"],
  ["max", "Math.max(...list)"],
  ["anext", "generator.next()"],
]);

/** What Python calls by this name and JavaScript by another one. */
export function builtInMeant(name: string): string | undefined {
  return BUILT_IN.get(name);
}

/** How something of Python's is written here that no other name can stand for. */
export function phraseMeant(name: string): string | undefined {
  return PHRASES.get(name);
}

/** Methods of Python's lists, texts and dictionaries that are called otherwise here. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ["append", "push(x)"],
  ["extend", "push(...items)"],
  ["insert", "splice(i, 0, x)"],
  ["remove", "splice(list.indexOf(x), 1)"],
  ["popleft", "shift()"],
  ["appendleft", "unshift(x)"],
  ["index", "indexOf(x)"],
  ["count", "filter((x) => ...).length"],
  ["copy", "slice()"],
  ["items", "entries()"],
  ["update", "Object.assign(a, b)"],
  ["upper", "toUpperCase()"],
  ["lower", "toLowerCase()"],
  ["strip", "trim()"],
  ["lstrip", "trimStart()"],
  ["rstrip", "trimEnd()"],
  ["startswith", "startsWith(text)"],
  ["endswith", "endsWith(text)"],
  ["zfill", 'padStart(n, "0")'],
  ["format", "a text in backquotes, with ${value}"],
]);

/** A method of Python's built-in classes, as it is written here. */
export function methodMeant(name: string): string | undefined {
  return METHODS.get(name);
}
