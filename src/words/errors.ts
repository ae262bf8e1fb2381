// Finds what an error means, and what can be done about it, by what is recorded of it; the sentences are the messages' `errors`.
import { ERROR_LINKS } from "../trace/format.ts";
import { cureText, UNCAUGHT } from "./cures.ts";
import type { Words } from "./i18n.ts";
import type { later } from "./messages/en/later.ts";

type ErrorKey = keyof (typeof later)["errors"];

/** What is raised where CPython has no threads, in its own words and in those of its recorder (walls.py). */
export const NO_THREADS = /threads cannot be started here|can't start new thread/;

/**
 * The messages of the engine, of Python's modules, and of V8, by key; what stands above is looked for first. The names of the
 * groups are the places in the sentences.
 */
const FORMS: readonly (readonly [ErrorKey, RegExp])[] = [
  // What a report begins with.
  ["neverRetrieved", /^(?:Task|Future) exception was never retrieved/],
  ["inCallback", /^Exception in callback /],
  ["inThread", /^Exception in thread /],
  ["neverAwaited", /RuntimeWarning: coroutine '(?<name>[^']+)' was never awaited/],
  ["neverAwaitedCall", /RuntimeWarning: blocking call '(?<name>[^']+)' was never awaited/],
  ["destroyedPending", /^Task was destroyed but it is pending/],
  ["eventsCapped", /^the run was stopped after (?<limit>\d+) events/],
  ["outputCapped", /^output stopped after (?<limit>\d+) characters/],

  // Coroutines, tasks, futures.
  ["spread", /something to await was expected, got (?<given>\w+): spread it/],
  ["callIt", /a coroutine was expected, got <(?:bound |built-in )?(?:function|method) (?<name>[^> ]+)/],
  ["promiseForTask", /a coroutine was expected, got <Promise/],
  ["coroutineWanted", /a coroutine was expected, got (?<given>.+)/],
  ["coroutineWanted", /^TypeError: (?<given>A coroutine) object is required/],
  ["notAwaitable", /^TypeError: (?<given>.+) cannot be awaited: await takes/],
  [
    "tasksWanted",
    /expects an iterable of awaitables|expect a list of futures|An asyncio\.Future, a coroutine|something to await was expected/,
  ],
  ["tasksNotCoroutines", /^TypeError: Passing coroutines is forbidden/],
  ["reused", /^RuntimeError: cannot reuse already awaited/],
  ["awaitedTwice", /coroutine is being awaited already/],
  ["noResult", /^InvalidStateError: (?:(?:Result|Exception) is not set|the future is not done)/],
  ["hasResult", /^InvalidStateError: /],
  ["setOnTask", /Task does not support set/],
  ["cancelled", /^CancelledError/],
  ["timedOut", /^TimeoutError/],
  ["returnWhen", /^ValueError: Invalid return ?(?:When value|condition)/],
  ["emptySet", /Set of Tasks\/Futures is empty/],
  ["selfAwait", /[Tt]ask cannot await (?:on )?itself/],

  // Loops.
  ["nestedRun", /^RuntimeError: (?<caller>.+) cannot be called from a running event loop/],
  ["loopRuns", /^RuntimeError: (?:This event loop is already running|Cannot run the event loop while)/],
  ["closed", /^RuntimeError: (?:Event loop|Runner) is closed/],
  ["closesRunning", /Cannot close a running event loop/],
  ["stoppedEarly", /Event loop stopped before Future completed/],
  ["outsideLoop", /no running event loop|no current event loop|await of a pending future outside/],
  ["eagerBlocking", /a blocking call in the eager first step/],
  ["otherThread", /^RuntimeError: Non-thread-safe operation/],
  ["otherLoop", /a different (?:event )?loop/],

  // Locks, queues, groups, limits.
  ["notHeld", /Lock is not acquired|release unlocked lock|cannot release un-acquired lock/],
  ["conditionNotHeld", /cannot (?<call>wait|notify) on un-acquired lock/],
  ["releasedTooOften", /emaphore released too many times/],
  ["queueEmpty", /^(?:QueueEmpty|Empty)\b/],
  ["queueFull", /^(?:QueueFull|Full)\b/],
  ["queueShutDown", /^(?:QueueShutDown|ShutDown)\b/],
  ["doneTooOften", /taskDone\(\) called too many times/],
  ["brokenBarrier", /^BrokenBarrierError/],
  ["notInOrder", /cannot be put in order/],
  ["groupUsed", /^RuntimeError: TaskGroup .* has already been entered/],
  [
    "groupNotEntered",
    /^RuntimeError: TaskGroup .* (?:has not been entered|cannot determine the parent task)/,
  ],
  ["groupOver", /^RuntimeError: TaskGroup .*/],
  ["groupFailed", /^(?:Base)?ExceptionGroup: unhandled errors in a TaskGroup/],
  ["timeoutUsed", /^RuntimeError: (?:Timeout (?:has|should)|Cannot change state of)/],

  // Threads and pools.
  ["threadStarted", /threads can only be started once/],
  ["threadNotStarted", /cannot join thread before it is started/],
  ["threadItself", /cannot join current thread/],
  ["poolClosed", /cannot schedule new futures after|Executor shutdown has been called/],
  ["poolBroken", /initializer failed, the thread pool/],
  ["poolWanted", /executor must be ThreadPoolExecutor/],
  ["poolFutures", /waits for what submit\(\) gave|concurrent\.futures\.Future is expected/],

  // Context managers, context variables, generators, groups of errors.
  ["notAManager", /has no methods a?enter\(\) and (?<method>a?exit)\(error\)/],
  ["generatorWanted", /asyncContextManager needs an async generator function/],
  ["errorClasses", /suppress\(\) needs classes of errors/],
  ["didNotYield", /generator didn't yield/],
  ["didNotStop", /generator didn't stop/],
  ["generatorRuns", /asynchronous generator is already running/],
  ["justStarted", /can't send non-None value to a just-started/],
  ["ignoredExit", /async generator ignored GeneratorExit/],
  ["noContextValue", /^LookupError: <ContextVar name='(?<name>[^']*)'>/],
  ["contextToken", /^(?:ValueError|RuntimeError): Token (?:was|has)/],
  ["contextEntered", /cannot enter context: it is already entered/],
  ["groupOfErrors", /second argument \(exceptions\)|Cannot nest BaseExceptions|invalid exception object/],
  ["suppressed", /^SuppressedError/],
  ["asyncIterable", /'for await' requires an object|is not async iterable|Array\.fromAsync cannot run/],

  // Imports and options.
  [
    "noModule",
    /^ModuleNotFoundError: No module named '(?<name>[^']+)'\. A program here can import (?<known>.+)/,
  ],
  ["noDefault", /^ImportError: '(?<module>[^']+)' has no default export/],
  ["didYouMean", /(?:attribute|import name) '(?<name>[^']+)'.*\. Did you mean '(?<here>[^']+)'/],
  ["didYouMean", /^\w+: .*?(?<name>[\w$]+) is not .*\. Did you mean '(?<here>[^']+)'/],
  ["noName", /^ImportError: cannot import name '(?<name>[^']+)' from '(?<module>[^']+)'/],
  ["noName", /^AttributeError: module '(?<module>[^']+)' has no attribute '(?<name>[^']+)'/],
  [
    "optionMeant",
    /^TypeError: (?<call>\S+)\(\) has no option '(?<option>[^']+)'\. Did you mean '(?<here>[^']+)'/,
  ],
  ["noOption", /^TypeError: (?<call>\S+)\(\) has no option '(?<option>[^']+)'/],
  ["optionsObject", /^TypeError: (?<call>\S+)\(\) takes its options as an object/],

  // Arguments.
  ["handOver", /a function was expected, got \w+: hand over (?<name>[^,]+), without/],
  [
    "functionWanted",
    /a function was expected|needs a function|is a function or null|the first argument is not a function|^TypeError: Promise resolver/,
  ],
  ["notSeconds", /not NaN\b|NaN \(not a number\)|^ValueError: Invalid delay/],
  [
    "seconds",
    /(?:a number of seconds was expected, got|seconds are a number, got|a number of seconds, not) (?<given>\w+)/,
  ],
  ["negativeSeconds", /(?:'timeout'|timeout value|sleep length) must be (?:a )?non-negative/],
  ["timeLimitForNothing", /can't specify (?:a )?timeout for/],
  [
    "formatArguments",
    /arguments? (?:converted during|for format)|^TypeError: (?:the )?format |^(?:Type|Value)Error: (?:%\S+ format|unsupported format)/,
  ],
  ["wholeNumber", /^TypeError: (?<call>\S+)\(\) needs a whole number, got (?<given>\S+)/],
  ["number", /(?:a number was expected|needs a number), got (?<given>.+)/],
  [
    "tooSmall",
    /^ValueError: .*(?:must be (?:> |>= |greater than |at least |one or more|non-negative)|initial value must|cannot be negative|non-negative)/,
  ],
  ["iterableWanted", /something to iterate over, such as an array, was expected, got (?<given>.+)/],
  ["methodWanted", /something with a method (?<method>\w+)\(\) was expected, got (?<given>.+)/],
  ["loopWanted", /an event loop or null was expected/],
  ["valueWanted", / was expected, got (?<given>.+)/],
  ["emptyChoice", /Cannot choose from an empty sequence/],
  ["weights", /(?:weights|counts)\b/],
  ["sample", /Sample larger than population/],
  ["probability", /^ValueError: p must be in the range/],
  ["range", /randrange\(|a number holds \S+ bits/],
  ["arrayWanted", /^TypeError: (?<call>\w+)\(\) needs an array/],
  ["seed", /a seed is a number/],
  ["level", /a level is a number|level must be a number|Unknown level/],
  [
    "logging",
    /A logger name|in LogRecord|field not found in record|Style must be|together with 'handlers'|emit\(\) must be implemented/,
  ],
  ["islice", /of islice\(\) are null|step of islice/],
  ["batch", /batched\(\): incomplete/],
  ["emptyReduce", /^TypeError: (?:reduce\(\) of empty|Reduce of empty array)/],
  ["contextName", /the name of a context variable is a string/],
  [
    "textWanted",
    /strftime\(\) needs a format|a stream is "stdout"|"properties" argument|Console expects a writable|: First argument must be/,
  ],

  // Promises, fetch, disposal.
  ["coroutinesForPromises", /\(\) was given coroutines/],
  ["allRejected", /All promises were rejected/],
  ["promiseCycle", /Chaining cycle detected/],
  ["promiseNew", /Promise constructor cannot be invoked without 'new'/],
  [
    "promiseInside",
    /Promise(?:\.prototype)?\.?(?:try|then|finally|Resolve| executor| resolve or reject| capability)|called on (?:incompatible receiver|non-object)|\.constructor property is not an object/,
  ],
  ["fetchFailed", /Failed to fetch/],
  ["bodyUsed", /body stream already read|body is already used/],
  ["notEntered", /can be disposed of: enter this one with asyncWith\(\)/],
  ["notDisposable", /needs an object that can be disposed of|AsyncDisposableStack|disposed stack/],
  ["iteratorWrong", /Iterator result|Result of the Symbol|does not provide a 'throw' method/],
  ["ours", /an async function does not yield|no program is running|unknown thread operation/],

  // V8.
  ["recursion", /maximum recursion depth exceeded|Maximum call stack size exceeded/],
  [
    "ofNothing",
    /Cannot (?:read|set) properties of (?<value>undefined|null) \((?:reading|setting) '(?<name>.+)'\)/,
  ],
  ["takenApart", /Cannot destructure .* as it is (?<value>undefined|null)/],
  ["newMissing", /Class constructor (?<name>\S+) cannot be invoked without 'new'/],
  ["notIterable", /is not iterable|return value is not iterable/],
  ["notConstructor", /^TypeError: (?<name>.+) is not a constructor/],
  ["notFunction", /^TypeError: (?<name>.+) is not a function/],
  ["tooEarly", /Cannot access '(?<name>.+)' before initialization/],
  ["absent", /^ReferenceError: (?<name>\S+) is not defined \((?<why>.+)\)$/],
  ["notDefined", /^ReferenceError: (?<name>\S+) is not defined/],
  ["constant", /Assignment to constant variable/],
  ["json", /^SyntaxError: .*JSON/],
  ["circular", /Converting circular structure to JSON/],
  ["bigint", /Cannot mix BigInt|Cannot convert .*BigInt/],
  ["readOnly", /Cannot assign to read only property '(?<name>.+?)'|Cannot add property (?<other>.+?),/],
  ["arrayLength", /Invalid (?:array|string) length/],
  ["ofNothingAtAll", /Cannot convert undefined or null to object/],
  ["noDate", /Invalid time value/],
];

/** The report says first that the program went on, and where the error came from. */
const BEGINS = /^(?:Task exception|Future exception|Exception in)/;

const BEFORE_ERRORS = new RegExp(`^(?:\\[\\d+\\] )?${UNCAUGHT.source}`);

/** No message of the engine or of V8 has lines as long; what is longer is the program's own, and looking through it takes long. */
const LONGEST_LINE = 1_000;

/** Explained errors of one group; the others stand in the output. */
const MOST_PARTS = 3;

/** The lines of a report that name errors: the last of a chain, and what a group holds. */
function headlinesOf(recorded: string): string[] {
  const lines = recorded.split("\n");
  const links: readonly string[] = [ERROR_LINKS.cause, ERROR_LINKS.context];
  return lines
    .slice(lines.findLastIndex((line) => links.includes(line)) + 1)
    .filter((line) => !/^[\s|+-]*(?:File "|Traceback|at |\[Previous)/.test(line))
    .map((line) => line.replace(/^[\s|+-]*/, "").replace(BEFORE_ERRORS, ""));
}

/** What happens to programs that are right, and need no cure where there is no reader: errors that are made to be caught. */
const OF_LIFE: ReadonlySet<ErrorKey> = new Set([
  "cancelled",
  "timedOut",
  "queueEmpty",
  "queueFull",
  "queueShutDown",
  "brokenBarrier",
  "allRejected",
  "fetchFailed",
  "groupFailed",
]);

/** What holds for a program in Python, too, whose names are Python's. */
const OF_PYTHON: ReadonlySet<ErrorKey> = new Set([
  "neverRetrieved",
  "inCallback",
  "neverAwaited",
  "destroyedPending",
  "eventsCapped",
  "outputCapped",
  "callIt",
  "reused",
  "awaitedTwice",
  "noResult",
  "hasResult",
  "cancelled",
  "selfAwait",
  "nestedRun",
  "closed",
  "otherLoop",
  "notHeld",
  "releasedTooOften",
  "queueEmpty",
  "queueFull",
  "queueShutDown",
  "brokenBarrier",
  "groupFailed",
]);

/** What is explained: all errors; all but those that are made to be caught; what means the same in a program in Python. */
type Explained = "all" | "faults" | "python";

/** The places that sentences have. */
const PLACES = {
  call: "",
  caller: "",
  given: "",
  here: "",
  known: "",
  limit: "",
  method: "",
  module: "",
  name: "",
  option: "",
  value: "",
  why: "",
};

function meaningOf(headline: string, { t }: Words, explained: Explained): string | null {
  for (const [key, form] of FORMS) {
    const found = form.exec(headline);
    if (found === null) continue;
    if (explained === "faults" && OF_LIFE.has(key)) return null;
    if (explained === "python" && !OF_PYTHON.has(key)) return null;
    const sentence = t(`errors.${key}`, { ...PLACES, ...found.groups });
    return explained === "python" ? sentence.replace("createTask", "create_task") : sentence;
  }
  return null;
}

/** What errors mean that a run has recorded, and what can be done about them; null if there is nothing to say. */
export function explanationOf(recorded: string, words: Words, explained: Explained = "all"): string | null {
  const text = recorded
    .split("\n")
    .map((line) => line.slice(0, LONGEST_LINE))
    .join("\n");
  const meanings = headlinesOf(text).map((headline) => meaningOf(headline, words, explained));
  // What to write instead is TypeScript.
  const cure = explained === "python" ? null : cureText(text, words);
  // A cure says what the error means; where it arose is said besides.
  const said = cure === null ? meanings : [BEGINS.test(recorded) ? meanings[0] : null, cure];
  const sentences = new Set(said.filter((sentence) => sentence !== null));
  return sentences.size === 0 ? null : [...sentences].slice(0, MOST_PARTS).join(". ");
}
