// Collects what has to be declared at the beginning of a block: variables of ours, and async functions, which are hoisted.

export class Block {
  /** `var` where a function may be declared twice, or beside a variable of its name: at the top of a function or script. */
  private readonly keyword: "var" | "let";
  private readonly variables: string[] = [];
  private readonly functions: string[] = [];

  constructor(keyword: "var" | "let") {
    this.keyword = keyword;
  }

  addVariable(name: string): void {
    this.variables.push(name);
  }

  /** `value` is evaluated when the block is entered. */
  addFunction(name: string, value: string): void {
    this.functions.push(`${name} = ${value}`);
  }

  /** The declarations, as text. */
  get text(): string {
    const { variables, functions, keyword } = this;
    return (
      (variables.length > 0 ? ` let ${variables.join(", ")};` : "") +
      (functions.length > 0 ? ` ${keyword} ${functions.join(", ")};` : "")
    );
  }
}
