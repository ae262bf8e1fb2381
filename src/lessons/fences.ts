// Says which fenced blocks of Markdown hold a program that runs, and in which language it is.

/** What stands behind the fence, in any case. */
const TYPESCRIPT = ["ts", "tsx", "mts", "typescript", "js", "jsx", "mjs", "javascript"];
const PYTHON = ["py", "python", "python3"];

/** In the order in which they are looked for: what stands there in both is TypeScript. */
export const PROGRAM_FENCES = { typescript: TYPESCRIPT, python: PYTHON } as const;

/** Null for a block that holds no program. */
export function programLanguageOf(fence: string): "typescript" | "python" | null {
  const name = fence.toLowerCase();
  if (PYTHON.includes(name)) return "python";
  return TYPESCRIPT.includes(name) ? "typescript" : null;
}
