// Says where the files of CPython lie, and holds the modules that record a run; loaded with the first program in Python.
import runtime from "pyodide/pyodide.asm.mjs?url";
import wasm from "pyodide/pyodide.asm.wasm?url";
import library from "pyodide/python_stdlib.zip?url";

/** Addresses of the interpreter's code, of the script that goes with it, and of Python's library. */
export const PYTHON_FILES = { wasm, script: runtime, library } as const;

/** Bytes of these, unpacked. */
export const PYTHON_BYTES = 13_394_199;

const modules = import.meta.glob<string>("../python/loopscope_record/*.py", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The texts of the modules that record a run, by name. */
export const RECORDER_MODULES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([path, text]) => [path.replace(/^.*\//, ""), text]),
);
