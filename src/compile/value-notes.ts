// Makes compiled code tell the runtime the values of its variables, where a function can lose its turn.
import type { AnyNode } from "acorn";
import type { ProgramValues, ProgramVariable } from "./contract.ts";
import { type Variable, writtenName } from "./names.ts";
import type { Variables } from "./variables.ts";

/** A place in the source, from 1. */
interface ProgramPlace {
  readonly line: number;
  readonly column: number;
}

export class ValueNotes {
  private readonly variables: Variables;
  private readonly prefix: string;
  private readonly table: ProgramVariable[] = [{ name: "", line: 0 }];
  private readonly sights: ProgramValues["sights"][number][] = [];
  private readonly numbers = new Map<Variable, number>();
  /** The first number of its function. */
  private readonly firsts = new Map<Variable, number>();

  /** `source` is the program's text, in which `placeOf` finds what stands at an offset of the code. */
  constructor(
    variables: Variables,
    prefix: string,
    source: string,
    placeOf: (offset: number, isEnd: boolean) => ProgramPlace | null,
  ) {
    const lines = source.split("\n");
    this.variables = variables;
    this.prefix = prefix;
    for (const group of variables.all) {
      const first = this.table.length;
      for (const variable of group) {
        const place = placeOf(variable.declaration.start, false);
        const name = writtenName(lines, place, variable.name);
        this.numbers.set(variable, this.table.push({ name, line: place?.line ?? 0 }) - 1);
        this.firsts.set(variable, first);
      }
    }
  }

  get result(): Omit<ProgramValues, "accesses"> {
    return { variables: this.table, sights: this.sights };
  }

  /** What stands around a value whose place is noted: `saw(7, value, frame, 3, a, b)`; null where no variable is in sight. */
  around(node: AnyNode, site: number): readonly [before: string, after: string] | null {
    const inSight = this.variables.inSight(node);
    if (inSight.length === 0) return null;
    // Of those with one name the innermost.
    const byName = new Map(
      inSight.map((variable) => [this.table[this.numbers.get(variable)!].name, variable]),
    );
    const variables = inSight.filter((variable) => [...byName.values()].includes(variable));
    const numbers = variables.map((variable) => this.numbers.get(variable)!);
    const sight = this.sights.push({ first: this.firsts.get(variables[0])!, numbers }) - 1;
    const names = variables.map(({ name }) => name).join(", ");
    return [`${this.prefix}saw(${site}, `, `, ${this.prefix}frame, ${sight}, ${names})`];
  }

  /** The declaration of what one frame of a function keeps of its variables; "" where none is told of. */
  frameOf(owner: object): string {
    const count = this.variables.countOf(owner);
    if (count === 0) return "";
    // Something that is no value of the program's, for each.
    return ` const ${this.prefix}frame = [${Array.from({ length: count }, () => `${this.prefix}saw`).join(", ")}];`;
  }

  /** What stands behind a declaration at the top level: how its variables are read from now on. */
  declared(declaration: AnyNode): string {
    return this.variables
      .declaredBy(declaration)
      .map((variable) => {
        const number = this.numbers.get(variable)!;
        return `; ${this.prefix}declared(${number}, ${variable.isConst}, () => ${variable.name});`;
      })
      .join("");
  }
}
