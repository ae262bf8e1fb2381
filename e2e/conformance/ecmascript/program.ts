// A random program as a tree, so that it can be printed and made smaller.

/** A statement is a text, or a text around blocks of statements. */
export type Statement =
  string | { readonly open: string; readonly blocks: readonly Block[]; readonly joints: readonly string[] };
export type Block = readonly Statement[];

function print(block: Block, indent: string): string {
  return block
    .map((statement) => {
      if (typeof statement === "string") return statement === "" ? "" : `${indent}${statement}\n`;
      const { open, blocks, joints } = statement;
      const inner = blocks
        .map((inside, i) => `${print(inside, `${indent}  `)}${indent}${joints[i]}\n`)
        .join("");
      return `${indent}${open}\n${inner}`;
    })
    .join("");
}

/** The program's text behind what it begins with. */
export function printProgram(prelude: string, block: Block): string {
  return prelude + print(block, "");
}

/** Every program that is one statement smaller. */
export function* smaller(block: Block): IterableIterator<Block> {
  for (let i = 0; i < block.length; i++) {
    yield [...block.slice(0, i), ...block.slice(i + 1)];
    const statement = block[i];
    if (typeof statement === "string") continue;
    // What stands in it may do without it.
    for (const inner of statement.blocks) yield [...block.slice(0, i), ...inner, ...block.slice(i + 1)];
    for (let b = 0; b < statement.blocks.length; b++) {
      for (const inner of smaller(statement.blocks[b])) {
        const blocks = statement.blocks.map((old, at) => (at === b ? inner : old));
        yield [...block.slice(0, i), { ...statement, blocks }, ...block.slice(i + 1)];
      }
    }
  }
}
