// Says what a program is checked against: TypeScript's options and libraries, the same in the editor and in the tests.

/** The numbers are TypeScript's: `ScriptTarget.ESNext`, `ModuleKind.ESNext`, `ModuleResolutionKind.NodeJs`. */
const ESNEXT = 99;
const NODE = 2;
/** `ModuleDetectionKind.Force`: every program is a module, so that it can await at its top level. */
const FORCE = 3;

/** Not of the type that either TypeScript has for them: the editor's and the tests' are two. */
export const COMPILER_OPTIONS: Readonly<Record<string, number | boolean | string[]>> = {
  target: ESNEXT,
  module: ESNEXT,
  moduleResolution: NODE,
  moduleDetection: FORCE,
  // The engine's promises and `using` are newer than the rest. Without a page: no "dom".
  lib: ["es2022", "es2024.promise", "esnext.promise", "esnext.disposable"].map((name) => `lib.${name}.d.ts`),
  types: [],
  strict: true,
  // `error.message` in a `catch` is what everybody writes.
  useUnknownInCatchVariables: false,
  noEmit: true,
  allowNonTsExtensions: true,
  // `import asyncio from "asyncio"` is an error when it runs; it is one here, too.
  allowSyntheticDefaultImports: false,
  esModuleInterop: false,
};

/**
 * What is not worth a word: suggestions that would make a program worse, or mean nothing in it (await that "has no
 * effect", ESM conversions), and types that are missing, because that is how learners write. It is not the option
 * `noImplicitAny`, without which `const list = []` could hold nothing.
 */
export const IGNORED_CODES: readonly number[] = [
  ...[80001, 80002, 80003, 80004, 80005, 80006, 80007, 80008],
  ...[7005, 7006, 7008, 7010, 7011, 7015, 7017, 7018, 7019, 7022, 7023, 7024, 7031, 7034, 7053],
  ...[7043, 7044, 7045, 7046, 7047, 7048, 7049, 7050],
];
