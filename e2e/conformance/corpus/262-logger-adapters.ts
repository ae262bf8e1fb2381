import * as asyncio from "asyncio";
import * as logging from "logging";

logging.basicConfig({ stream: "stdout", format: "%(levelname)s:%(name)s:%(message)s", level: logging.INFO });
const client = new logging.StreamHandler("stdout");
client.setFormatter(new logging.Formatter("%(client)s %(message)s %(funcName)s"));
const server = logging.getLogger("server");
server.addHandler(client);
server.propagate = false;

const plain = new logging.LoggerAdapter(server, { client: 7 });
plain.debug("not seen");
plain.warning("slow by %d s", 3);
plain.error("its own is dropped", { extra: { client: 8 } });
const merging = new logging.LoggerAdapter(server, { client: 7, other: 1 }, true);
merging.info("its own wins", { extra: { client: 8 } });
const isEnabled = asyncio.repr(plain.isEnabledFor(10));
console.log(asyncio.repr(plain), plain.name, isEnabled, plain.getEffectiveLevel(), asyncio.repr(plain.hasHandlers()));
plain.setLevel("ERROR");
plain.warning("not seen");
console.log(server.level, plain.extra!.client);

class Named extends logging.LoggerAdapter {
  override process(msg: unknown, options: logging.LogOptions): [unknown, logging.LogOptions] {
    return [`[${this.extra!.name}] ${msg}`, options];
  }
}

const ann = new Named(logging.getLogger("who"), { name: "Ann" });
ann.info("is %s", "here");
new Named(ann, { name: "Ben" }).critical("is behind");
ann.log(logging.WARNING, "%s", "as told");
console.log(asyncio.repr(ann));

class Last extends logging.Handler {
  override emit(record: logging.LogRecord) {
    const lines = this.format(record).split("\n");
    console.log(lines[0], "|", record.excInfo === null ? lines[1] : String(record.excInfo));
  }
}

const handled = logging.getLogger("handled");
handled.addHandler(new Last());
handled.propagate = false;

class KeyError extends Error {
  override name = "KeyError";
}

function deeper() {
  handled.exception("in a function that is called");
}

function work(n: number) {
  try {
    throw new asyncio.ValueError(String(n));
  } catch {
    try {
      throw new KeyError("'inner'");
    } catch {
      handled.exception("inner");
    }
    handled.exception("outer");
    deeper();
  }
  handled.exception("over");
}

async function main() {
  handled.exception("before");
  try {
    await asyncio.sleep(0);
    throw new asyncio.ValueError("bad");
  } catch {
    await asyncio.sleep(0);
    handled.exception("in a task");
    work(1);
    handled.exception("still");
    new Named(handled, { name: "Cleo" }).exception("by an adapter");
  }
  handled.exception("after");
  try {
    try {
      throw new asyncio.ValueError("on its way");
    } finally {
      handled.exception("in finally");
    }
  } catch {}
  for (let n = 0; n < 2; n++) {
    try {
      throw new asyncio.ValueError(String(n));
    } catch {
      continue;
    }
  }
  handled.error("with an option", { excInfo: true });
  asyncio.getRunningLoop().callSoon(work, 2);
  await asyncio.sleep(0);
}

work(0);
await asyncio.run(main());
handled.exception("at the end");
