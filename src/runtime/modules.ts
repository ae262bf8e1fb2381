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
import type { Runtime } from "../compile/contract.ts";
import { current, named, PublicPromise } from "../engine/index.ts";
import { suggestionFor } from "./suggestions.ts";

/** A module that does not exist, as Python names the error. */
class ModuleNotFoundError extends Error {}
named("ModuleNotFoundError", ModuleNotFoundError);

/** A name that a module does not have. */
class ImportError extends Error {}
named("ImportError", ImportError);

/** A name that a module is asked for and does not have. */
class AttributeError extends Error {}
named("AttributeError", AttributeError);

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

/** What any object may be asked for, whatever it is. */
const ASKED_OF_ALL: ReadonlySet<PropertyKey> = new Set([
  "then",
  "toJSON",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/**
 * What a program gets as a module. A name that it does not have is an error, as in Python, and not `undefined`, from which the
 * error would come later and say less. Names that there are never come to the proxy: it is only asked for what is missing.
 */
function moduleObject(module: string, names: object): object {
  const missing = new Proxy(Object.freeze(Object.create(null) as object), {
    get(_, name): undefined {
      if (typeof name === "symbol" || ASKED_OF_ALL.has(name)) return undefined;
      throw new AttributeError(`module '${module}' has no attribute '${name}'${didYouMean(name, names)}`);
    },
  });
  return Object.freeze(Object.assign(Object.create(missing) as object, names));
}

function didYouMean(name: string, names: object): string {
  const meant = suggestionFor(name, Object.keys(names));
  return meant === undefined ? "" : `. Did you mean '${meant}'?`;
}

const MODULE_OBJECTS = new Map(
  Object.entries(MODULES).map(([module, names]) => [module, moduleObject(module, names)] as const),
);

/** The objects of all the modules. */
export function allModules(): readonly object[] {
  return [...MODULE_OBJECTS.values()];
}

/** A module's namespace. Errors: ModuleNotFoundError, ImportError; both say what there is. */
export function importModule(module: string, names: readonly string[]): object {
  const namespace = MODULE_OBJECTS.get(module);
  if (namespace === undefined) {
    const known = Object.keys(MODULES).map((name) => `"${name}"`);
    throw new ModuleNotFoundError(
      `No module named '${module}'. A program here can import ${known.join(", ")}`,
    );
  }
  for (const name of names) {
    if (name in namespace) continue;
    if (name === "default") {
      throw new ImportError(
        `'${module}' has no default export. Write: import * as ${module} from "${module}"`,
      );
    }
    throw new ImportError(`cannot import name '${name}' from '${module}'${didYouMean(name, namespace)}`);
  }
  return namespace;
}

/** What compiled code calls for `import.meta` and `import()`, in a program of that file. */
export function importCalls(file: string): Pick<Runtime, "importMeta" | "importLater"> {
  const meta = Object.assign(Object.create(null), { url: `file:///${encodeURI(file)}` }) as object;
  function importMeta(): object {
    return meta;
  }
  function importLater(site: number, module: unknown): object {
    current.site = site;
    return PublicPromise.try(() => importModule(String(module), []));
  }
  return {
    importMeta: importMeta as unknown as Runtime["importMeta"],
    importLater: importLater as unknown as Runtime["importLater"],
  };
}
