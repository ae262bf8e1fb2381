// Keeps in mind which object literals and classes have async functions that they have to make, and makes them do so.
import type { AnyNode, ClassBody, MethodDefinition, Property, PropertyDefinition } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import { nameOfKey } from "./syntax.ts";

type Method = MethodDefinition | Property;

export class AsyncMethods {
  private readonly rewriter: Rewriter;
  private readonly methods = new Map<AnyNode, Method[]>();

  constructor(rewriter: Rewriter) {
    this.rewriter = rewriter;
  }

  add(holder: AnyNode, method: Method): void {
    const methods = this.methods.get(holder);
    if (methods === undefined) this.methods.set(holder, [method]);
    else methods.push(method);
  }

  /** An object makes them when it is there itself. */
  makeInObject(node: AnyNode): void {
    const methods = this.methods.get(node);
    if (methods === undefined) return;
    const isKnown = methods.every(({ computed }) => !computed);
    const names = isKnown ? methods.map((method) => `, ${JSON.stringify(nameOfKey(method))}`).join("") : "";
    this.rewriter.wrap(node, `new ${this.rewriter.prefix}asyncMethods(`, `${names})`);
  }

  /**
   * A static block first of all runs when all methods are there, and nothing else has been done with the class. Private ones are
   * seen by its objects only.
   */
  makeInClass(body: ClassBody): void {
    const methods = this.methods.get(body);
    if (methods === undefined) return;
    const make = `new ${this.rewriter.prefix}asyncMethods`;
    const privates = (isStatic: boolean): string =>
      methods
        .filter((one) => one.key.type === "PrivateIdentifier" && "static" in one && one.static === isStatic)
        .map(({ key }) => `this.${this.rewriter.code.slice(key.start, key.end)}`)
        .join(", ");
    const [ofClass, ofObjects] = [privates(true), privates(false)];
    const list = ofClass === "" ? "" : ` ${make}([${ofClass}]);`;
    const field = ofObjects === "" ? "" : this.field(`[${ofObjects}]`);
    this.rewriter.text.appendLeft(
      body.start + 1,
      ` static { ${make}(this); ${make}(this.prototype);${list} }${field}`,
    );
  }

  /** What is named when it is there is made right behind. */
  makeField({ end, static: isStatic }: PropertyDefinition): void {
    const { text, prefix } = this.rewriter;
    text.appendLeft(
      end,
      isStatic ? `; static { new ${prefix}asyncMethods(this); }` : `;${this.field("this")}`,
    );
  }

  /** The declaration of a field that holds nothing of interest, and makes the functions of a holder. */
  private field(holder: string): string {
    return ` #${this.rewriter.newName("made")} = new ${this.rewriter.prefix}asyncMethods(${holder});`;
  }
}
