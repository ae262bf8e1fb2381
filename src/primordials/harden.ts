// Rewrites the bundle of the runtime so that it uses the language as it was before a program could change it.
//
// It is done to the bundle, not to the sources: there no method of a string may look like `slice(text, 1)` for the sake of the few
// programs that patch built-ins, and what is written tomorrow is hardened as well. See copies.ts for what it is rewritten to.
import {
  type AnyNode,
  type ArrayPattern,
  type CallExpression,
  type ClassBody,
  type Identifier,
  type MemberExpression,
  parse,
} from "acorn";
import MagicString from "magic-string";

/** What copies.ts exports, as the hardened code calls it. */
export const COPIES = "$copies";

/** What esbuild is to write otherwise in the bundle, for `supported`. */
export const LOWERED = { "optional-chain": false };

/** What is both a collection of the runtime's and, elsewhere, one of the program's: only those that are made here are copies. */
const COLLECTIONS = new Set(["Map", "Set", "WeakMap", "WeakSet"]);

function propertiesOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => typeof Object.getOwnPropertyDescriptor(prototype, name)!.value === "function",
  );
}

function* nothing(): Generator<never, void> {
  // Has the prototype that all generators have.
}

const generator = Object.getPrototypeOf(nothing.prototype as object) as object;
const PROTOTYPES = [
  Array,
  String,
  Number,
  RegExp,
  Function,
  Date,
  Object,
  Symbol,
  BigInt,
  Error,
  Int8Array,
].map((made) => made.prototype as object);

/** Calls of methods by these names may be calls of the language's. Those of collections are on the copies themselves. */
const METHODS = new Set(
  [...PROTOTYPES, generator, Object.getPrototypeOf(Int8Array.prototype) as object].flatMap(propertiesOf),
);
METHODS.delete("constructor");

/** What a typed array has by way of its prototype. */
const VIEW_PROPERTIES = new Set(["buffer", "byteLength", "byteOffset", "length"]);

/** What the bundle itself declares by the name of a global is its own. */
function globalsOf(code: string): ReadonlySet<string> {
  const declared = new Set(
    [...code.matchAll(/\b(?:class|function\*?|var|let|const) ([A-Z]\w+)/g)].map(([, name]) => name),
  );
  return new Set(
    Object.getOwnPropertyNames(globalThis).filter(
      (name) => /^[A-Z]\w+$/.test(name) && !declared.has(name) && new RegExp(`\\b${name}\\b`).test(code),
    ),
  );
}

/** Rewrites a bundle without comments and optional chains. Errors: SyntaxError. */
export function harden(code: string): string {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const text = new MagicString(code);
  const globals = globalsOf(code);
  const hardening = new Hardening(code, text, globals);
  hardening.visit(program, program);
  const names = [...hardening.used];
  text.prepend(`const { ${names.join(", ")} } = ${COPIES}.capture(${JSON.stringify(names).slice(1, -1)});\n`);
  return text.toString();
}

/** A name of a property is no variable, unless it stands for both. */
function isKey(node: Identifier, parent: AnyNode): boolean {
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  const isMember =
    parent.type === "Property" || parent.type === "MethodDefinition" || parent.type === "PropertyDefinition";
  return isMember && parent.key === node && !parent.computed && !("shorthand" in parent && parent.shorthand);
}

class Hardening {
  /** The globals that are meant somewhere. */
  readonly used = new Set<string>();
  private readonly code: string;
  private readonly text: MagicString;
  private readonly globals: ReadonlySet<string>;

  constructor(code: string, text: MagicString, globals: ReadonlySet<string>) {
    this.code = code;
    this.text = text;
    this.globals = globals;
  }

  visit(node: AnyNode, parent: AnyNode): void {
    for (const value of Object.values(node) as unknown[]) {
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof child === "object" && child !== null && "type" in child)
          this.visit(child as AnyNode, node);
      }
    }
    this.rewrite(node, parent);
  }

  private rewrite(node: AnyNode, parent: AnyNode): void {
    switch (node.type) {
      case "Identifier":
        if (this.isGlobal(node) && !isKey(node, parent)) this.used.add(node.name);
        return;
      case "CallExpression":
        return this.call(node);
      case "NewExpression":
        if (this.isGlobal(node.callee) && COLLECTIONS.has(node.callee.name))
          this.insert(node.callee.start, `${COPIES}.collections.`);
        else if (this.isGlobal(node.callee) && node.callee.name === "RegExp") this.wrap(node, "pattern");
        return;
      case "MemberExpression":
        this.static(node, parent);
        return this.read(node, parent);
      case "ForOfStatement":
        return this.wrap(node.right, "iterate");
      case "SpreadElement":
        if (parent.type !== "ObjectExpression") this.wrap(node.argument, "iterate");
        return;
      case "YieldExpression":
        if (node.delegate) this.wrap(node.argument!, "iterate");
        return;
      case "VariableDeclarator":
        if (node.id.type === "ArrayPattern" && node.init) this.wrap(node.init, "iterate");
        return;
      case "AssignmentExpression":
        if (node.left.type === "ArrayPattern") this.wrap(node.right, "iterate");
        return;
      case "ArrayPattern":
        if (parent.type !== "VariableDeclarator" && parent.type !== "AssignmentExpression")
          this.byIndex(node);
        else if (parent.type === "VariableDeclarator" && !parent.init) this.byIndex(node);
        return;
      case "ClassDeclaration":
      case "ClassExpression":
        if (node.superClass) this.construct(node.body);
        return;
      case "Literal":
        if ("regex" in node && node.regex) this.wrap(node, "pattern");
        return;
    }
  }

  private isGlobal(node: AnyNode): node is Identifier {
    return node.type === "Identifier" && this.globals.has(node.name);
  }

  /** Where a bracket or a quote stood, a word before it needs a gap. */
  private insert(at: number, before: string): void {
    this.text.prependRight(at, /[\w$]/.test(this.code[at - 1]) ? ` ${before}` : before);
  }

  private wrap(node: AnyNode, helper: string): void {
    this.insert(node.start, `${COPIES}.${helper}(`);
    this.text.appendLeft(node.end, ")");
  }

  /** A constructor that is not written hands its arguments on by way of the iterator of arrays, in older engines. */
  private construct({ start, body }: ClassBody): void {
    if (body.some((member) => member.type === "MethodDefinition" && member.kind === "constructor")) return;
    this.text.appendRight(start + 1, `constructor(...args) { super(...${COPIES}.iterate(args)); } `);
  }

  /** `receiver.method(...)`. */
  private call(node: CallExpression): void {
    const { callee } = node;
    if (callee.type !== "MemberExpression" || callee.object.type === "Super") return;
    const { object, property, computed } = callee;
    if (property.type === "PrivateIdentifier") return;
    const name = property.type === "Identifier" ? property.name : "";
    if (!computed && !METHODS.has(name)) return;
    if (this.isGlobal(object)) return;
    const { text, code } = this;
    this.insert(node.start, `${COPIES}.invoke(`);
    const first = node.arguments.at(0)?.start;
    const open = code.indexOf("(", property.end);
    const rest = first === undefined ? "" : ", ";
    if (computed) {
      text.update(code.lastIndexOf("[", property.start), property.start, ", ");
      text.update(property.end, open + 1, rest);
    } else text.update(code.lastIndexOf(".", property.start), open + 1, `, "${name}"${rest}`);
  }

  /** `Object.keys`, and `Object.prototype.toString`. */
  private static(node: MemberExpression, parent: AnyNode): void {
    const { object, property, computed } = node;
    if (computed || property.type !== "Identifier") return;
    if (this.isGlobal(object)) {
      const isOfMethods =
        property.name === "prototype" && parent.type === "MemberExpression" && !parent.computed;
      if (isOfMethods) this.text.update(object.start, property.end, `${COPIES}.methods.${object.name}`);
      else this.insert(object.start, `${COPIES}.statics.`);
    }
  }

  /** `array.length`, where it is not written to. */
  private read(node: MemberExpression, parent: AnyNode): void {
    const { object, property, computed } = node;
    const isWritten =
      (parent.type === "AssignmentExpression" && parent.left === node) || parent.type === "UpdateExpression";
    if (
      computed ||
      isWritten ||
      object.type === "Super" ||
      property.type !== "Identifier" ||
      !VIEW_PROPERTIES.has(property.name)
    )
      return;
    if (parent.type === "CallExpression" && parent.callee === node) return;
    this.insert(node.start, `${COPIES}.get(`);
    this.text.update(this.code.lastIndexOf(".", property.start), property.end, `, "${property.name}")`);
  }

  /** `[a, b]` takes what an array has by index, without asking it for an iterator. One with a rest stays as it is. */
  private byIndex({ start, end, elements }: ArrayPattern): void {
    const { text, code } = this;
    if (elements.at(-1)?.type === "RestElement") return;
    text.update(start, start + 1, "{");
    text.update(end - 1, end, "}");
    let at = start + 1;
    elements.forEach((element, i) => {
      const comma = code.indexOf(",", element?.end ?? at);
      if (element) text.prependRight(element.start, `${i}: `);
      else text.update(comma, comma + 1, "");
      at = comma + 1;
    });
  }
}
