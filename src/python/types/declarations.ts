// Lists the declarations of everything a program can use, as text for a type checker.

export interface Declaration {
  /** Relative to this folder: "asyncio/gather.d.ts". */
  readonly path: string;
  readonly text: string;
}

const texts = import.meta.glob<string>("./**/*.d.ts", { query: "?raw", import: "default", eager: true });

export const declarations: readonly Declaration[] = Object.entries(texts).map(([path, text]) => ({
  path: path.replace(/^\.\//, ""),
  text,
}));

/** The modules that they declare. */
export const moduleNames: readonly string[] = [
  ...new Set(
    declarations.flatMap(({ text }) =>
      Array.from(text.matchAll(/^declare module "(.+)" \{$/gm), ([, name]) => name),
    ),
  ),
];
