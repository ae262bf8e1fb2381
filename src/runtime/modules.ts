// Finds the modules that a program can import.
import * as concurrentFutures from "../python/concurrent-futures/index.ts";
import * as contextlib from "../python/contextlib/index.ts";
import * as contextvars from "../python/contextvars.ts";
import * as asyncio from "../python/asyncio/index.ts";
import * as functools from "../python/functools.ts";
import * as itertools from "../python/itertools/index.ts";
import * as logging from "../python/logging/index.ts";
import * as queue from "../python/queue/index.ts";
import * as random from "../python/random/index.ts";
import * as threading from "../python/threading/index.ts";
import * as time from "../python/time/index.ts";
import { named } from "../engine/index.ts";

/** A module that does not exist, as Python names the error. */
class ModuleNotFoundError extends Error {}
named("ModuleNotFoundError", ModuleNotFoundError);

/** A name that a module does not have. */
class ImportError extends Error {}
named("ImportError", ImportError);

const MODULES: Readonly<Record<string, object>> = {
  asyncio,
  "concurrent.futures": concurrentFutures,
  contextlib,
  contextvars,
  functools,
  itertools,
  logging,
  queue,
  random,
  threading,
  time,
};

/** How far apart two names are, in letters changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** The name that was probably meant: the same without case and underscores, or a slip of the pen away. */
function suggestionFor(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string) => text.replaceAll("_", "").toLowerCase();
  const ranked = names
    .map((candidate) => ({ candidate, far: distance(plain(name), plain(candidate)) }))
    .sort((a, b) => a.far - b.far);
  return ranked.length > 0 && ranked[0].far <= Math.max(1, Math.floor(name.length / 4))
    ? ranked[0].candidate
    : undefined;
}

/** A module's namespace. Errors: ModuleNotFoundError, ImportError; both say what there is. */
export function importModule(module: string, names: readonly string[]): object {
  if (!Object.hasOwn(MODULES, module)) {
    const known = Object.keys(MODULES).map((name) => `"${name}"`);
    throw new ModuleNotFoundError(
      `No module named '${module}'. A program here can import ${known.join(", ")}`,
    );
  }
  const namespace = MODULES[module];
  for (const name of names) {
    if (name in namespace) continue;
    if (name === "default") {
      throw new ImportError(
        `'${module}' has no default export. Write: import * as ${module} from "${module}"`,
      );
    }
    const meant = suggestionFor(name, Object.keys(namespace));
    throw new ImportError(
      `cannot import name '${name}' from '${module}'${meant ? `. Did you mean '${meant}'?` : ""}`,
    );
  }
  return namespace;
}
