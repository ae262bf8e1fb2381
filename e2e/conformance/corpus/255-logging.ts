import * as asyncio from "asyncio";
import * as logging from "logging";
import * as threading from "threading";

function print(...values: unknown[]) {
  console.log(values.map((value) => (typeof value === "string" ? value : asyncio.repr(value))).join(" "));
}

function attempt(name: string, fn: () => unknown) {
  try {
    print(name, fn());
  } catch (error) {
    print(name, error.constructor.name);
  }
}

logging.basicConfig({ stream: "stdout", level: logging.INFO });
logging.basicConfig({ level: logging.DEBUG });
logging.debug("not seen");
logging.info("plain 100%");
logging.warning("%s is %d years, %5.1f%% or %r", "Ann", 42, 99.55, "x");
logging.error("%(who)s and %(what)-6s|", { who: "Ben", what: "tea" });
logging.critical("%s %s %s %s", [1, "a", null], true, null, new asyncio.ValueError("bad"));
logging.log(25, "between");
logging.addLevelName(25, "NOTICE");
logging.log(25, "named");
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(17));

const db = logging.getLogger("app.db");
const app = logging.getLogger("app");
print(db.parent === app, app.parent === logging.getLogger(), logging.getLogger("app") === app);
print(app.getChild("db") === db, db.getEffectiveLevel(), db.isEnabledFor(10), db.hasHandlers());
app.setLevel("ERROR");
db.warning("not seen");
db.error("from the database");

const handler = new logging.StreamHandler("stdout");
handler.setFormatter(new logging.Formatter("{levelname:<8}|{name:>8}|{message}", null, "{"));
db.addHandler(handler);
db.addHandler(handler);
db.critical("twice");
db.propagate = false;
db.critical("once");
handler.setLevel(logging.CRITICAL);
db.error("nowhere");
handler.setLevel(0);
db.addFilter((record) => !record.getMessage().includes("secret"));
db.error("a secret");
db.error("no %s", "secrets at all");
db.error("no %s", "hidden things");

class Listed extends logging.Handler {
  readonly lines: string[] = [];

  override emit(record: logging.LogRecord) {
    this.lines.push(this.format(record));
  }
}

const listed = new Listed();
listed.setFormatter(
  new logging.Formatter("$levelno $threadName $taskName $funcName $message $extra", null, "$"),
);
const own = logging.getLogger("own");
own.addHandler(listed);
own.propagate = false;

async function work() {
  own.warning("in a task", { extra: { extra: [1] } });
}

async function main() {
  await asyncio.createTask(work(), { name: "worker" });
  const target = () => own.warning("in a thread", { extra: { extra: 2 } });
  const thread = new threading.Thread({ target, name: "T" });
  thread.start();
  await thread.join();
  try {
    throw new asyncio.ValueError("bad value");
  } catch {
    own.exception("failed %d times", 3, { extra: { extra: "e" } });
  }
}

await asyncio.run(main());
const [first, second, third] = listed.lines;
print(first);
print(second.replace(" <module> ", " "));
console.log([third.split("\n")[0], third.split("\n")[1], third.split("\n").at(-1)].join("|"));

attempt("level", () => own.setLevel("LOUD"));
attempt("level of a list", () => own.setLevel([1] as never));
attempt("style", () => new logging.Formatter(null, null, "!" as never));
attempt("handlers and stream", () => logging.basicConfig({ stream: "stdout", handlers: [handler], force: true }));
logging.basicConfig({
  handlers: [handler, new logging.StreamHandler("stdout")],
  format: "%(asctime)s|%(message)s",
  datefmt: "%%",
  force: true,
});
logging.warning("forced");
logging.disable(logging.WARNING);
logging.warning("not seen");
logging.error("seen");
const formats: [string, unknown[]][] = [
  ["%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%i", [7, 7, 7, 7, 7, 7, 255, 255, 255, 8, 3.9]],
  [
    "%f|%.2f|%8.3f|%-8.1f|%e|%.1E|%g|%g|%g|%G",
    [1.5, 2.675, 3.14159, 2.25, 12345.678, 0.00012, 0.0001, 1e20, 123456.789, 1e-10],
  ],
  ["%.0f|%.0f|%.0f|%.1f|%.2f|%f", [0.5, 1.5, 2.5, 0.25, 1.005, 1e22]],
  ["%s|%10s|%-10s|%.2s|%r|%c|%c|%%|%*d", ["abc", "abc", "abc", "abc", "it's", "x", 65, 4, 2]],
  ["%d|%f|%s", [-3, Infinity, NaN]],
];
for (const [text, values] of formats) logging.error(text, ...values);
