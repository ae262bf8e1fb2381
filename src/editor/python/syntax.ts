// Says what a Python program is made of, as far as it is understood here.

export type Expression =
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "number"; readonly text: string }
  | { readonly type: "constant"; readonly value: "True" | "False" | "None" }
  /** Texts that stand beside each other are one; the parts of an f-string are texts and expressions. */
  | { readonly type: "text"; readonly parts: readonly TextPart[] }
  | { readonly type: "list"; readonly items: readonly Expression[]; readonly isTuple: boolean }
  | { readonly type: "set"; readonly items: readonly Expression[] }
  | { readonly type: "dict"; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly type: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly type: "item"; readonly of: Expression; readonly key: Expression }
  | {
      readonly type: "slice";
      readonly of: Expression;
      readonly from: Expression | null;
      readonly to: Expression | null;
    }
  | {
      readonly type: "call";
      readonly callee: Expression;
      readonly arguments: readonly Expression[];
      readonly keywords: readonly (readonly [name: string, value: Expression])[];
    }
  | { readonly type: "star"; readonly of: Expression }
  | { readonly type: "await"; readonly of: Expression }
  | { readonly type: "yield"; readonly of: Expression | null }
  | { readonly type: "unary"; readonly operator: "-" | "+" | "~" | "not"; readonly of: Expression }
  | {
      readonly type: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly type: "compare";
      readonly first: Expression;
      readonly rest: readonly (readonly [string, Expression])[];
    }
  | { readonly type: "choice"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly type: "lambda"; readonly parameters: readonly Parameter[]; readonly body: Expression }
  | {
      readonly type: "comprehension";
      readonly of: "list" | "set" | "dict" | "generator";
      readonly key: Expression | null;
      readonly value: Expression;
      readonly target: Expression;
      readonly source: Expression;
      readonly tests: readonly Expression[];
      readonly isAsync: boolean;
    };

export type TextPart =
  | string
  | { readonly value: Expression; readonly label: string; readonly isRepr: boolean; readonly format: string };

export interface Parameter {
  readonly name: string;
  readonly type: Expression | null;
  readonly value: Expression | null;
  readonly star: "" | "*" | "**";
}

export type Block = readonly Statement[];

export interface FunctionStatement {
  readonly type: "function";
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly isAsync: boolean;
  readonly decorators: readonly Expression[];
  readonly body: Block;
}

export interface Handler {
  /** Null: everything. */
  readonly error: Expression | null;
  readonly name: string | null;
  readonly body: Block;
}

export type Statement = { readonly line: number } & (
  | { readonly type: "comment"; readonly text: string }
  | { readonly type: "expression"; readonly value: Expression }
  | {
      readonly type: "assign";
      readonly targets: readonly Expression[];
      readonly value: Expression | null;
      readonly annotation: Expression | null;
    }
  | {
      readonly type: "change";
      readonly target: Expression;
      readonly operator: string;
      readonly value: Expression;
    }
  | FunctionStatement
  | {
      readonly type: "class";
      readonly name: string;
      readonly bases: readonly Expression[];
      readonly body: Block;
    }
  | { readonly type: "return"; readonly value: Expression | null }
  | { readonly type: "raise"; readonly value: Expression | null }
  | { readonly type: "assert"; readonly test: Expression; readonly message: Expression | null }
  | { readonly type: "delete"; readonly targets: readonly Expression[] }
  | { readonly type: "pass" | "break" | "continue" }
  | { readonly type: "outer"; readonly names: readonly string[] }
  | {
      readonly type: "import";
      readonly modules: readonly (readonly [module: string, alias: string | null])[];
    }
  | {
      readonly type: "from";
      readonly module: string;
      readonly names: readonly (readonly [name: string, alias: string])[];
    }
  | { readonly type: "if"; readonly test: Expression; readonly body: Block; readonly otherwise: Block }
  | { readonly type: "while"; readonly test: Expression; readonly body: Block; readonly otherwise: Block }
  | {
      readonly type: "for";
      readonly target: Expression;
      readonly source: Expression;
      readonly body: Block;
      readonly otherwise: Block;
      readonly isAsync: boolean;
    }
  | {
      readonly type: "with";
      readonly items: readonly (readonly [Expression, Expression | null])[];
      readonly body: Block;
      readonly isAsync: boolean;
    }
  | {
      readonly type: "try";
      readonly body: Block;
      readonly handlers: readonly Handler[];
      readonly otherwise: Block;
      readonly final: Block;
    }
  /** What is not understood, as it is written. */
  | { readonly type: "unknown"; readonly text: string }
);
