// Guesses what values are, as far as it changes how something is written: what prints, what blocks, what has a length.
import type { Block, Expression, Statement } from "./syntax.ts";

export type Kind =
  | "text"
  | "number"
  | "list"
  | "set"
  | "dict"
  | "plain"
  | "error"
  | "thread"
  | "lock"
  | "queue"
  | "event"
  | "pool"
  | "result"
  | "other";

/** What the classes of the modules make, where it blocks the thread. */
const MADE: Readonly<Record<string, Kind>> = {
  "threading.Thread": "thread",
  "threading.Lock": "lock",
  "threading.RLock": "lock",
  "threading.Semaphore": "lock",
  "threading.BoundedSemaphore": "lock",
  "threading.Condition": "lock",
  "threading.Event": "event",
  "threading.Barrier": "event",
  "queue.Queue": "queue",
  "queue.LifoQueue": "queue",
  "queue.PriorityQueue": "queue",
  "concurrent.futures.ThreadPoolExecutor": "pool",
  "asyncio.run_coroutine_threadsafe": "result",
};

/** Methods that tell whether something is so. */
const TELLING = new Set([
  ...[
    "done",
    "cancelled",
    "cancel",
    "is_set",
    "locked",
    "is_alive",
    "is_running",
    "is_closed",
    "empty",
    "full",
  ],
  ...[
    "expired",
    "isinstance",
    "startswith",
    "endswith",
    "isdigit",
    "any",
    "all",
    "bool",
    "iscoroutine",
    "isfuture",
  ],
]);

/** Functions of asyncio's that give a set of tasks. */
const SETS = new Set(["asyncio.all_tasks"]);

/** Methods that block the thread, by what they belong to. */
const BLOCKING: Partial<Record<Kind, readonly string[]>> = {
  thread: ["join"],
  lock: ["acquire", "wait"],
  event: ["wait"],
  queue: ["get", "put", "join"],
  pool: ["shutdown"],
  result: ["result", "exception"],
};

const BLOCKING_FUNCTIONS = new Set(["asyncio.run", "time.sleep", "run_until_complete", "run_forever"]);

/** What the names of a program stand for. One table for all functions: names are used for the same things. */
export class Kinds {
  private readonly kinds = new Map<string, Kind>();
  /** What the items of a list are. */
  private readonly items = new Map<string, Kind>();
  private readonly modules: ReadonlyMap<string, string>;

  /** `modules`: what names stand for that are imported, as a path: "asyncio.Queue". */
  constructor(program: Block, modules: ReadonlyMap<string, string>) {
    this.modules = modules;
    // Twice, because a function may use what is assigned further down.
    for (let i = 0; i < 2; i++) this.read(program);
  }

  of(expression: Expression): Kind {
    switch (expression.type) {
      case "text":
        return "text";
      case "number":
        return "number";
      case "constant":
      case "compare":
        return "plain";
      case "list":
        return "list";
      case "set":
        return "set";
      case "dict":
        return "dict";
      case "comprehension":
        return expression.of === "generator" ? "list" : expression.of;
      case "name":
        return this.kinds.get(expression.name) ?? "other";
      case "attribute":
        return this.kinds.get(textOfPath(expression)) ?? "other";
      case "unary":
        return expression.operator === "not" ? "plain" : "number";
      case "slice":
        return this.of(expression.of);
      case "item":
        return expression.of.type === "name" ? (this.items.get(expression.of.name) ?? "other") : "other";
      case "binary":
        return this.ofBinary(expression);
      case "await":
        return this.pathOf(expression.of) === "asyncio.gather" ? "list" : "other";
      case "call":
        return this.ofCall(expression);
      default:
        return "other";
    }
  }

  set(name: string, kind: Kind): void {
    this.kinds.set(name, kind);
  }

  /** Whether a call stops the thread: here it is awaited. */
  isBlocking(expression: Expression): boolean {
    if (expression.type !== "call") return false;
    const { callee } = expression;
    const path = this.pathOf(callee);
    if (path !== undefined && BLOCKING_FUNCTIONS.has(path)) return true;
    if (callee.type !== "attribute") return false;
    if (BLOCKING_FUNCTIONS.has(callee.name)) return true;
    return BLOCKING[this.of(callee.of)]?.includes(callee.name) === true;
  }

  /** "asyncio.gather", for something of a module. */
  pathOf(expression: Expression): string | undefined {
    if (expression.type === "call") return this.pathOf(expression.callee);
    const text = textOfPath(expression);
    const [first, ...rest] = text.split(".");
    const module = this.modules.get(first);
    return module === undefined ? undefined : [module, ...rest].join(".");
  }

  private ofBinary({ operator, left, right }: Expression & { type: "binary" }): Kind {
    const [a, b] = [this.of(left), this.of(right)];
    if (operator === "or" || operator === "and") return a === b ? a : "other";
    if (operator === "+" || operator === "*") return a === "other" ? b : a;
    return operator === "%" && a === "text" ? "text" : "number";
  }

  private ofCall(call: Expression & { type: "call" }): Kind {
    const { callee } = call;
    const path = this.pathOf(callee);
    if (path !== undefined && path in MADE) return MADE[path];
    if (path !== undefined && SETS.has(path)) return "set";
    const name = textOfPath(callee).split(".").at(-1)!;
    if (TELLING.has(name)) return "plain";
    if (callee.type === "attribute" && name === "exception" && call.arguments.length === 0) return "error";
    if (callee.type === "name") {
      if (["list", "sorted", "range", "tuple"].includes(callee.name)) return "list";
      if (["len", "sum", "int", "float", "abs", "round"].includes(callee.name)) return "number";
      if (["str", "repr"].includes(callee.name)) return "text";
      if (callee.name === "set" || callee.name === "dict") return callee.name;
    }
    if (callee.type === "attribute") {
      if (callee.name === "submit" && this.of(callee.of) === "pool") return "result";
      if (["keys", "values", "items", "split"].includes(callee.name)) return "list";
      if (
        ["join", "format", "upper", "lower", "strip"].includes(callee.name) &&
        this.of(callee.of) === "text"
      )
        return "text";
    }
    return "other";
  }

  private assign(target: Expression, value: Expression): void {
    if (target.type === "list") {
      if (value.type === "await" && this.pathOf(value.of) === "asyncio.wait")
        for (const item of target.items) this.kinds.set(textOfPath(item), "set");
      if (value.type === "list")
        target.items.forEach((item, i) => {
          if (i < value.items.length) this.assign(item, value.items[i]);
        });
      return;
    }
    const name = textOfPath(target);
    const kind = this.of(value);
    if (name !== "" && (kind !== "other" || !this.kinds.has(name))) this.kinds.set(name, kind);
    if (value.type === "list" && value.items.length > 0) this.items.set(name, this.of(value.items[0]));
    if (value.type === "comprehension") this.items.set(name, this.of(value.value));
  }

  private read(block: Block): void {
    for (const statement of block) this.readStatement(statement);
  }

  private readStatement(statement: Statement): void {
    switch (statement.type) {
      case "assign":
        if (statement.value !== null)
          for (const target of statement.targets) this.assign(target, statement.value);
        return;
      case "expression": {
        const { value } = statement;
        if (value.type !== "call" || value.callee.type !== "attribute" || value.callee.name !== "append")
          return;
        this.items.set(textOfPath(value.callee.of), this.of(value.arguments[0]));
        return;
      }
      case "for":
        if (statement.target.type === "name" && textOfPath(statement.source).endsWith(".exceptions"))
          this.kinds.set(statement.target.name, "error");
        if (statement.target.type === "name" && statement.source.type === "name") {
          const kind = this.items.get(statement.source.name);
          if (kind !== undefined) this.kinds.set(statement.target.name, kind);
        }
        this.read(statement.body);
        return this.read(statement.otherwise);
      case "with":
        for (const [manager, target] of statement.items) if (target !== null) this.assign(target, manager);
        return this.read(statement.body);
      case "try":
        this.read(statement.body);
        for (const { name, body } of statement.handlers) {
          if (name !== null) this.kinds.set(name, "error");
          this.read(body);
        }
        this.read(statement.otherwise);
        return this.read(statement.final);
      case "if":
      case "while":
        this.read(statement.body);
        return this.read(statement.otherwise);
      case "function":
      case "class":
        return this.read(statement.body);
      default:
        return;
    }
  }
}

/** "a.b.c", or "" if it is anything else. */
export function textOfPath(expression: Expression): string {
  if (expression.type === "name") return expression.name;
  if (expression.type !== "attribute") return "";
  const of = textOfPath(expression.of);
  return of === "" ? "" : `${of}.${expression.name}`;
}
