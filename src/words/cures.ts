// Finds what to write instead, for errors that the program can do something about; the sentences are the messages' `cures`.
import type { later } from "./messages/en/later.ts";
import type { Words } from "./i18n.ts";
import { builtInMeant, methodMeant, phraseMeant } from "./python-names.ts";

type CureKey = keyof (typeof later)["cures"];

interface Cure {
  readonly key: CureKey;
  /** What was written. */
  readonly name: string;
  /** What is meant by it here. */
  readonly here: string;
}

/** Names of Python's modules that a page cannot have, by what stands in their way. */
const ABSENT_NAMES: Partial<Record<CureKey, string>> = {
  network:
    "openConnection startServer openUnixConnection startUnixServer StreamReader StreamWriter StreamReaderProtocol " +
    "Protocol BaseProtocol DatagramProtocol BufferedProtocol Transport BaseTransport ReadTransport WriteTransport " +
    "DatagramTransport AbstractServer Server createConnection createServer createDatagramEndpoint sockRecv sockSendall " +
    "sockConnect sockAccept addReader removeReader addWriter removeWriter getaddrinfo IncompleteReadError",
  processes:
    "createSubprocessExec createSubprocessShell subprocess SubprocessProtocol SubprocessTransport getChildWatcher " +
    "setChildWatcher AbstractChildWatcher subprocessExec subprocessShell Process ProcessPoolExecutor",
  signals: "addSignalHandler removeSignalHandler",
  oneLoop:
    "setEventLoopPolicy getEventLoopPolicy AbstractEventLoopPolicy DefaultEventLoopPolicy SelectorEventLoop " +
    "ProactorEventLoop WindowsProactorEventLoopPolicy WindowsSelectorEventLoopPolicy BaseEventLoop",
  callGraph: "printCallGraph captureCallGraph tools",
  files: "FileHandler RotatingFileHandler TimedRotatingFileHandler",
};

/** Names that are called otherwise here. */
const RENAMED: Readonly<Record<string, string>> = {
  AbstractEventLoop: "asyncio.EventLoop",
  Executor: "ThreadPoolExecutor",
  coroutine: "async function",
  exceptions: "asyncio",
  events: "asyncio",
  asynccontextmanager: "asyncContextManager",
  contextmanager: "contextManager",
  iscoroutine: "isCoroutine",
  iscoroutinefunction: "isCoroutineFunction",
  isfuture: "isFuture",
  staggered: "asyncio.wait",
  staggeredRace: "asyncio.wait",
};

/** Modules that there are not, by what stands in their way. */
const ABSENT_MODULES: Partial<Record<CureKey, string>> = {
  network:
    "socket ssl select selectors socketserver http http.client http.server urllib urllib.request urllib.parse aiohttp httpx " +
    "requests websockets smtplib ftplib",
  processes: "subprocess multiprocessing",
  signals: "signal",
  files: "os os.path io pathlib shutil tempfile glob fileinput aiofiles sqlite3 csv pickle",
};

/** Modules of which a part is somewhere else here. */
const RENAMED_MODULES: Readonly<Record<string, string>> = {
  heapq: "asyncio.PriorityQueue",
  inspect: "asyncio.isCoroutineFunction",
  sys: "asyncio.SystemExit",
};

/** Modules in whose place JavaScript has something of its own. */
const OF_JAVASCRIPT: Readonly<Record<string, string>> = {
  abc: "abstract class",
  argparse: "const",
  collections: "Map, Set, Array",
  "collections.abc": "Iterable",
  copy: "structuredClone",
  dataclasses: "class",
  datetime: "Date",
  decimal: "BigInt",
  enum: "enum",
  json: "JSON",
  math: "Math",
  re: "RegExp",
  string: "String",
  traceback: "error.stack",
  types: "type",
  typing: "type",
  unittest: "console.assert",
  uuid: "crypto.randomUUID()",
  warnings: "console.warn",
};

/** Globals of a page or of Node that there are not, by what stands in their way. */
const ABSENT_GLOBALS: Partial<Record<CureKey, string>> = {
  noPage: "document window alert confirm prompt navigator location",
  noStorage: "localStorage sessionStorage indexedDB",
  network: "XMLHttpRequest WebSocket EventSource",
  noWorker: "Worker SharedWorker",
  noNode: "process Buffer __dirname __filename module exports global",
  files: "open",
  noInput: "input",
};

const GLOBALS_MEANT: Readonly<Record<string, string>> = {
  require: 'import * as asyncio from "asyncio"',
  setImmediate: "setTimeout(fn, 0)",
};

/** What a program can import: a name of these that is not defined was forgotten to be. */
export const MODULES =
  "asyncio concurrent.futures contextlib contextvars functools itertools logging queue random threading time";

/** Python's names of arguments, which one writes `f(x, timeout=3)`. */
const KEYWORDS = /^(?:timeout|maxsize|[a-z]+(?:_[a-z]+)+)$/;

function listedIn(lists: Partial<Record<CureKey, string>>, name: string): CureKey | undefined {
  return (Object.keys(lists) as CureKey[]).find((key) => lists[key]!.split(" ").includes(name));
}

function camelCaseOf(name: string): string {
  return name.replace(/(?<=[^_])_+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What to write in place of a name of Python's that no module here has. */
function cureOfName(written: string): Cure | null {
  const name = camelCaseOf(written);
  const key = listedIn(ABSENT_NAMES, name);
  if (key !== undefined) return { key, name: written, here: "" };
  return Object.hasOwn(RENAMED, name) ? { key: "renamed", name: written, here: RENAMED[name] } : null;
}

/** What to write in place of a module of Python's that there is not. */
function cureOfModule(module: string): Cure | null {
  const key = listedIn(ABSENT_MODULES, module);
  if (key !== undefined) return { key, name: module, here: "" };
  if (Object.hasOwn(RENAMED_MODULES, module))
    return { key: "renamed", name: module, here: RENAMED_MODULES[module] };
  return Object.hasOwn(OF_JAVASCRIPT, module)
    ? { key: "ofJavaScript", name: module, here: OF_JAVASCRIPT[module] }
    : null;
}

/** What to write in place of a variable that there is not: one of a page, of Node, or of Python. */
function cureOfGlobal(name: string): Cure | null {
  const key = listedIn(ABSENT_GLOBALS, name);
  if (key !== undefined) return { key, name, here: "" };
  const meant = builtInMeant(name) ?? phraseMeant(name);
  if (meant !== undefined) return { key: "renamed", name, here: meant };
  if (Object.hasOwn(GLOBALS_MEANT, name)) return { key: "insteadOf", name, here: GLOBALS_MEANT[name] };
  if (MODULES.split(" ").includes(name)) return { key: "notImported", name, here: "" };
  return (
    cureOfModule(name) ?? (KEYWORDS.test(name) ? { key: "keyword", name: camelCaseOf(name), here: "" } : null)
  );
}

/** Likewise for a method: one of Python's lists or texts, or a name of its modules. */
function cureOfMethod(name: string): Cure | null {
  const meant = methodMeant(name);
  return meant === undefined ? cureOfName(name) : { key: "method", name, here: meant };
}

/** What a browser's console says before an error that nobody caught. */
export const UNCAUGHT = /(?:Uncaught )?(?:\(in promise\) )?/;

/** Where that may stand before the error. */
function perhapsUncaught(error: RegExp): RegExp {
  return new RegExp(`^${UNCAUGHT.source}${error.source}`, "m");
}

/** How errors are recorded that have a cure, and what finds it; the first part in parentheses is what was written. */
const RECORDED: readonly (readonly [RegExp, (written: string) => Cure | null])[] = [
  [perhapsUncaught(/ModuleNotFoundError: No module named '([^']+)'/), cureOfModule],
  [perhapsUncaught(/ImportError: cannot import name '(\w+)' from/), cureOfName],
  [/^AttributeError: module '[^']+' has no attribute '(\w+)'/m, cureOfName],
  [perhapsUncaught(/TypeError: .*?(\w+) is not a (?:function|constructor)(?!.* Did you mean)/), cureOfMethod],
  [perhapsUncaught(/ReferenceError: (\w+) is not defined(?!.* Did you mean)/), cureOfGlobal],
  [
    /^Exception in (?:callback (?:.*\.)?(?!callback\(\))(?=\w+\(\))|thread .*\()(\w+)\)?[^]*TypeError: Cannot (?:read|set) properties of undefined/m,
    (name) => ({ key: "unbound", name, here: "" }),
  ],
  [/^TypeError: (.+) is a coroutine, which has no \w+\(\)/m, (name) => ({ key: "then", name, here: "" })],
  [
    /^TypeError: basicConfig\(\) has no option '(filename|filemode|encoding)'/m,
    (name) => ({ key: "files", name, here: "" }),
  ],
  [/^TypeError: Promise\.(\w+)\(\) was given coroutines/m, combinatorCure],
  [
    /^RuntimeError: (There is no current event loop|no running event loop)/m,
    (name) => ({ key: "noLoop", name, here: "" }),
  ],
];

const COMBINATORS: Readonly<Record<string, string>> = {
  all: "await asyncio.gather(a(), b())",
  allSettled: "await asyncio.gather(a(), b(), { returnExceptions: true })",
  race: "await asyncio.wait([asyncio.createTask(a()), asyncio.createTask(b())], { returnWhen: asyncio.FIRST_COMPLETED })",
  any: "for (const next of asyncio.asCompleted([a(), b()])) await next",
};

function combinatorCure(name: string): Cure {
  return { key: "combinator", name, here: COMBINATORS[name] ?? COMBINATORS.all };
}

function textOf(cure: Cure | null, { t }: Words): string | null {
  if (cure === null) return null;
  const { key, name, here } = cure;
  return t(`cures.${key}`, { name, here });
}

/** What can be done about an error, as a run has recorded it; null if there is nothing to say. */
export function cureText(recorded: string, words: Words): string | null {
  for (const [form, cureOf] of RECORDED) {
    const written = form.exec(recorded)?.[1];
    const text = written === undefined ? null : textOf(cureOf(written), words);
    if (text !== null) return text;
  }
  return null;
}

/** Likewise of a name, or a module, that the editor does not know. */
export function cureOfUnknown(written: string, isModule: boolean, words: Words): string | null {
  return textOf(isModule ? cureOfModule(written) : cureOfName(written), words);
}
