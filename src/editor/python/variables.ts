// Finds where the variables of a function have to be declared: Python has them in the whole function, TypeScript in a block.
import type { Block, Expression, Parameter, Statement } from "./syntax.ts";

/** Where a variable is declared: at its first assignment, by every loop or block that assigns it, or before everything. */
export interface Variables {
  /** Assignments that declare what they assign, and how. */
  readonly declaring: ReadonlyMap<object, "const" | "let">;
  /** What is declared at the top. */
  readonly hoisted: readonly string[];
}

interface Place {
  readonly path: readonly object[];
  readonly order: number;
  /** Inside a function of its own, which runs later. */
  readonly isLater: boolean;
}

interface Assignment extends Place {
  readonly node: object;
  /** A loop or a handler, which can declare its variable for itself. */
  readonly isOwn: boolean;
  readonly isChange: boolean;
}

/** The names in an expression, but for those that it makes for itself. */
export function namesIn(expression: Expression | null): string[] {
  if (expression === null) return [];
  switch (expression.type) {
    case "name":
      return [expression.name];
    case "number":
    case "constant":
      return [];
    case "text":
      return expression.parts.flatMap((part) => (typeof part === "string" ? [] : namesIn(part.value)));
    case "list":
    case "set":
      return expression.items.flatMap(namesIn);
    case "dict":
      return expression.entries.flatMap(([key, value]) => [...namesIn(key), ...namesIn(value)]);
    case "attribute":
    case "star":
    case "await":
    case "yield":
    case "unary":
      return namesIn(expression.of);
    case "item":
      return [...namesIn(expression.of), ...namesIn(expression.key)];
    case "slice":
      return [expression.of, expression.from, expression.to].flatMap(namesIn);
    case "call":
      return [
        expression.callee,
        ...expression.arguments,
        ...expression.keywords.map(([, value]) => value),
      ].flatMap(namesIn);
    case "binary":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "compare":
      return [expression.first, ...expression.rest.map(([, value]) => value)].flatMap(namesIn);
    case "choice":
      return [expression.test, expression.yes, expression.no].flatMap(namesIn);
    case "lambda":
      return without(namesIn(expression.body), expression.parameters);
    case "comprehension": {
      const { key, value, target, source, tests } = expression;
      const own = new Set(namesIn(target));
      return [
        ...namesIn(source),
        ...[key, value, ...tests].flatMap(namesIn).filter((name) => !own.has(name)),
      ];
    }
  }
}

function without(names: readonly string[], parameters: readonly Parameter[]): string[] {
  return names.filter((name) => !parameters.some((parameter) => parameter.name === name));
}

/** The names that a target assigns to; items and attributes of something are no variables. */
function targetsIn(target: Expression): string[] {
  if (target.type === "name") return [target.name];
  if (target.type === "list") return target.items.flatMap(targetsIn);
  return target.type === "star" ? targetsIn(target.of) : [];
}

class Finder {
  readonly assignments = new Map<string, Assignment[]>();
  readonly uses = new Map<string, Place[]>();
  private order = 0;

  /** Names of an enclosing function that this one declares as such belong to that one. */
  read(block: Block, path: readonly object[], isLater: boolean, outer: ReadonlySet<string>): void {
    const here: readonly object[] = [...path, block];
    for (const statement of block) this.readStatement(statement, here, isLater, outer);
  }

  private use(expression: Expression | null, path: readonly object[], isLater: boolean): void {
    for (const name of namesIn(expression)) {
      const places = this.uses.get(name) ?? [];
      places.push({ path, order: this.order++, isLater });
      this.uses.set(name, places);
    }
  }

  private assign(
    target: Expression,
    node: object,
    path: readonly object[],
    isLater: boolean,
    form: { isOwn?: boolean; isChange?: boolean } = {},
  ): void {
    const { isOwn = false, isChange = false } = form;
    const names = targetsIn(target);
    if (names.length === 0) this.use(target, path, isLater);
    for (const name of names) {
      const places = this.assignments.get(name) ?? [];
      places.push({ node, path, order: this.order++, isLater, isOwn, isChange });
      this.assignments.set(name, places);
    }
  }

  private readStatement(
    statement: Statement,
    path: readonly object[],
    isLater: boolean,
    outer: ReadonlySet<string>,
  ): void {
    const block = (inner: Block): void => {
      this.read(inner, path, isLater, outer);
    };
    switch (statement.type) {
      case "expression":
      case "return":
      case "raise":
        return this.use(statement.value, path, isLater);
      case "assign":
        this.use(statement.value, path, isLater);
        for (const target of statement.targets) this.assign(target, statement, path, isLater);
        return;
      case "change":
        this.use(statement.value, path, isLater);
        this.use(statement.target, path, isLater);
        return this.assign(statement.target, statement, path, isLater, { isChange: true });
      case "assert":
        return this.use(statement.test, path, isLater);
      case "delete":
        return statement.targets.forEach((target) => {
          this.use(target, path, isLater);
        });
      case "if":
      case "while":
        this.use(statement.test, path, isLater);
        block(statement.body);
        return block(statement.otherwise);
      case "for":
        this.use(statement.source, path, isLater);
        this.assign(statement.target, statement, [...path, statement.body], isLater, { isOwn: true });
        block(statement.body);
        return block(statement.otherwise);
      case "with":
        for (const [manager, target] of statement.items) {
          this.use(manager, path, isLater);
          if (target !== null)
            this.assign(target, statement, [...path, statement.body], isLater, { isOwn: true });
        }
        return block(statement.body);
      case "try":
        block(statement.body);
        for (const { error, body } of statement.handlers) {
          this.use(error, path, isLater);
          block(body);
        }
        block(statement.otherwise);
        return block(statement.final);
      case "function":
        return this.readFunction(statement.parameters, statement.body, path);
      case "class":
        for (const member of statement.body)
          if (member.type === "function") this.readFunction(member.parameters, member.body, path);
        return;
      case "comment":
      case "pass":
      case "break":
      case "continue":
      case "outer":
      case "import":
      case "from":
      case "unknown":
        return;
    }
  }

  /** What a function inside uses and does not have itself; what it assigns by leave of `nonlocal`. */
  private readFunction(parameters: readonly Parameter[], body: Block, path: readonly object[]): void {
    const inner = new Finder();
    inner.read(body, [], false, new Set());
    const lent = new Set(outerNamesOf(body));
    const own = new Set(
      [...inner.assignments.keys(), ...parameters.map(({ name }) => name)].filter((name) => !lent.has(name)),
    );
    for (const [name, places] of inner.uses) {
      if (own.has(name)) continue;
      const uses = this.uses.get(name) ?? [];
      uses.push(...places.map(() => ({ path, order: this.order, isLater: true })));
      this.uses.set(name, uses);
    }
    for (const name of lent) {
      for (const { node } of inner.assignments.get(name) ?? []) {
        const places = this.assignments.get(name) ?? [];
        places.push({ node, path, order: this.order++, isLater: true, isOwn: false, isChange: true });
        this.assignments.set(name, places);
      }
    }
  }
}

/** The names that a function declares as another one's. */
function outerNamesOf(block: Block): string[] {
  return block.flatMap((statement): readonly string[] => {
    switch (statement.type) {
      case "outer":
        return statement.names;
      case "if":
      case "while":
      case "for":
        return [...outerNamesOf(statement.body), ...outerNamesOf(statement.otherwise)];
      case "with":
        return outerNamesOf(statement.body);
      case "try":
        return [statement.body, ...statement.handlers.map(({ body }) => body), statement.final].flatMap(
          outerNamesOf,
        );
      default:
        return [];
    }
  });
}

function isInside(path: readonly object[], outer: readonly object[]): boolean {
  return outer.every((block, depth) => path[depth] === block);
}

export function variablesOf(block: Block, parameters: readonly Parameter[]): Variables {
  const finder = new Finder();
  finder.read(block, [], false, new Set());
  const declaring = new Map<object, "const" | "let">();
  const hoisted: string[] = [];
  const taken = new Set([...outerNamesOf(block), ...parameters.map(({ name }) => name)]);
  /** A statement that assigns several names can declare them only all together. */
  const refused = new Set<object>();
  const plans: { name: string; nodes: Assignment[]; word: "const" | "let" }[] = [];
  for (const [name, assignments] of finder.assignments) {
    if (taken.has(name)) {
      for (const { node } of assignments) refused.add(node);
      continue;
    }
    const uses = finder.uses.get(name) ?? [];
    const isOwnOnly =
      assignments.every(({ isOwn }) => isOwn) &&
      uses.every(({ path }) => assignments.some((one) => isInside(path, one.path)));
    if (isOwnOnly) {
      plans.push({ name, nodes: assignments, word: "const" });
      continue;
    }
    const [first, ...others] = assignments;
    const isLocal =
      !first.isOwn &&
      !first.isChange &&
      !first.isLater &&
      [...others, ...uses].every(({ path }) => isInside(path, first.path)) &&
      uses.every(({ order, isLater }) => isLater || order > first.order || uses.length === 0);
    // Its value is read before the name is assigned.
    const readFirst = uses.some(({ order, isLater }) => !isLater && order < first.order);
    const usedInItself = readFirst && isLocal;
    if (!isLocal || usedInItself) {
      hoisted.push(name);
      for (const { node } of assignments) refused.add(node);
    } else plans.push({ name, nodes: [first], word: others.length > 0 ? "let" : "const" });
  }
  // What shares a statement with something that is hoisted is hoisted, too.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const plan of plans.filter(({ nodes }) => nodes.some(({ node }) => refused.has(node)))) {
      plans.splice(plans.indexOf(plan), 1);
      if (!hoisted.includes(plan.name)) hoisted.push(plan.name);
      for (const { node } of plan.nodes) refused.add(node);
      isSettled = false;
    }
  }
  for (const { nodes, word } of plans) {
    for (const { node } of nodes) if (declaring.get(node) !== "let") declaring.set(node, word);
  }
  return { declaring, hoisted };
}
