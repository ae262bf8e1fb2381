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
  private readonly numbers = new Map<Variable, number>();
  /** All those of its function. */
  private readonly groups = new Map<Variable, readonly Variable[]>();

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
    for (const group of variables.all)
      for (const variable of group) {
        const place = placeOf(variable.declaration.start, false);
        const name = writtenName(lines, place, variable.name);
        this.numbers.set(variable, this.table.push({ name, line: place?.line ?? 0 }) - 1);
        this.groups.set(variable, group);
      }
  }

  get result(): Omit<ProgramValues, "accesses"> {
    return { variables: this.table };
  }

  /**
   * What stands around a value whose place is noted; null where no variable is in sight. What has not changed costs a
   * comparison: `at(7, value, told0 === a || (told0 = saw(3, a, told0)))`.
   */
  around(node: AnyNode, site: number): readonly [before: string, after: string] | null {
    const inSight = this.variables.inSight(node);
    if (inSight.length === 0) return null;
    const { prefix: p } = this;
    // Of those with one name the innermost.
    const byName = new Map(
      inSight.map((variable) => [this.table[this.numbers.get(variable)!].name, variable]),
    );
    const seen = new Set(byName.values());
    const tells = this.groups.get(inSight[0])!.map((variable, slot) => {
      const [told, value] = [`${p}told${slot}`, seen.has(variable) ? variable.name : `${p}saw`];
      return `${told} === ${value} || (${told} = ${p}saw(${this.numbers.get(variable)!}, ${value}, ${told}))`;
    });
    return [`${p}at(${site}, `, `, ${tells.join(", ")})`];
  }

  /** The declaration of what one frame of a function keeps of its variables; "" where none is told of. */
  frameOf(owner: object): string {
    const names = this.toldOf(owner);
    return names.length === 0 ? "" : ` let ${names.map((name) => `${name} = ${this.prefix}saw`).join(", ")};`;
  }

  /** The expression after which nothing has been told of a function's variables; "" where nothing ever is. */
  forgetting(owner: object): string {
    const names = this.toldOf(owner);
    return names.length === 0 ? "" : `${names.join(" = ")} = ${this.prefix}saw`;
  }

  private toldOf(owner: object): string[] {
    return Array.from({ length: this.variables.countOf(owner) }, (_, slot) => `${this.prefix}told${slot}`);
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
