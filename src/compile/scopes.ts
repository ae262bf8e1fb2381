// Tells which function a piece of code stands in, and what its lowering must capture for it.
import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from "acorn";

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** What a generator cannot see of the function it stands in, and so gets by a name. */
export type Capture = "super" | "superCall" | "self" | "arguments" | "newTarget";

export class FunctionScope {
  readonly parent: FunctionScope | null;
  /** The function; of a program or a class's field what stands for it. */
  readonly node: Partial<FunctionNode>;
  /** The label of the places in it. */
  readonly name: string;
  readonly isArrow: boolean;
  /** It is async, so its body becomes a generator. */
  readonly isLowered: boolean;
  readonly isGenerator: boolean;
  /** The constructor of a derived class, or an arrow in one: `this` is not there before `super()` has been called. */
  hasLateThis: boolean;
  /** What the wrapper around the generator must define. */
  readonly captures = new Set<Capture>();
  /** Where its awaits begin, as far as they have been visited. */
  readonly awaits: number[] = [];
  /** `super` is used in it, or in an arrow inside it. */
  usesSuper = false;

  constructor(
    parent: FunctionScope | null,
    name: string,
    node: Partial<FunctionNode>,
    isDerivedConstructor = false,
  ) {
    this.parent = parent;
    this.node = node;
    this.name = name;
    this.isArrow = node.type === "ArrowFunctionExpression";
    this.isLowered = node.async === true;
    this.isGenerator = node.generator === true;
    this.hasLateThis = isDerivedConstructor || (this.isArrow && parent?.hasLateThis === true);
  }

  /**
   * `super` means that of the nearest function that is no arrow. If functions on the way there are lowered, the outermost
   * such one captures it, and all of them have a body that sees it.
   */
  captureSuper(): void {
    if (!this.capture("super", () => true)) return;
    for (let scope = this as FunctionScope | null; scope !== null; scope = scope.parent) {
      scope.usesSuper = true;
      if (!scope.isArrow) break;
    }
  }

  /** These survive in a lowered function, or stand in none, but not in a lowered arrow. */
  captureForArrow(capture: Exclude<Capture, "super">): boolean {
    return this.capture(capture, (scope) => scope.isArrow);
  }

  private capture(capture: Capture, matters: (scope: FunctionScope) => boolean): boolean {
    let outermost: FunctionScope | null = null;
    for (let scope = this as FunctionScope | null; scope !== null; scope = scope.parent) {
      if (scope.isLowered && matters(scope)) outermost = scope;
      if (!scope.isArrow) break;
    }
    outermost?.captures.add(capture);
    return outermost !== null;
  }
}
