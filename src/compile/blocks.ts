// Collects what has to be declared at the beginning of a block: variables of ours, and async functions, which are hoisted.

/**
 * How a function is declared. `var` where it may be declared twice, or beside a variable of its name: at the top of a function or
 * script. `function*` in a `switch`, where nothing else is there from the beginning: another one takes its place.
 */
export type BlockKeyword = "var" | "let" | "function*";

export class Block {
  readonly keyword: BlockKeyword;
  private readonly variables: string[] = [];
  private readonly functions: string[] = [];

  constructor(keyword: BlockKeyword) {
    this.keyword = keyword;
  }

  get hasVariables(): boolean {
    return this.keyword !== "function*";
  }

  addVariable(name: string): void {
    this.variables.push(name);
  }

  /** `value` is evaluated when the block is entered. */
  addFunction(name: string, value: string): void {
    this.functions.push(`${name} = ${value}`);
  }

  /** The declarations, as text; of a `switch` the assignments. */
  get text(): string {
    const { variables, functions, keyword } = this;
    if (!this.hasVariables) return functions.join(", ");
    return (
      (variables.length > 0 ? ` let ${variables.join(", ")};` : "") +
      (functions.length > 0 ? ` ${keyword} ${functions.join(", ")};` : "")
    );
  }
}
