// Says what is wrong with a program that does not compile: in the reader's language, also where the compiler speaks English.
import type { Words } from "./i18n.ts";
import type { later } from "./messages/en/later.ts";

/** What is known of a problem. */
export interface ProblemFacts {
  /** The compiler's own. */
  readonly message: string;
  readonly reason?:
    | { readonly type: "python" }
    | { readonly type: "pythonLine"; readonly meant: string }
    | { readonly type: "formattedText" }
    | { readonly type: "separator"; readonly found: string }
    | {
        readonly type: "unclosed";
        readonly what: "bracket" | "string" | "template" | "comment";
        readonly opening: string;
        readonly closing: string;
        readonly line: number;
      };
}

type SyntaxKey = Exclude<
  keyof (typeof later)["syntax"],
  "python" | "pythonLine" | "formattedText" | "separator" | "unclosed" | "other" | "didYouMean"
>;

/** What esbuild and acorn say; the parentheses are what was expected or written, and what was found instead. */
const MESSAGES: readonly (readonly [RegExp, SyntaxKey])[] = [
  [/^Expected "finally"/, "catchWanted"],
  [/^Expected (?:identifier|a name) but found (end of file|".*")/, "expectedName"],
  [/^Expected (".*"|[\w ]+?) but found end of file/, "expectedAtEnd"],
  [/^Expected (".*?"|[\w ]+?) but found (".*")/, "expected"],
  [/^Unexpected end of file/, "endOfFile"],
  [/^Unexpected (".*")/, "unexpected"],
  [/^Unexpected token/, "unexpectedHere"],
  [
    /can only be used inside an "async" function|^Cannot use (?:keyword 'await'|"await") outside an async/,
    "awaitOutside",
  ],
  [
    /^The keyword "(await|yield)" cannot be used here|^Cannot use an? "(await|yield)" expression here/,
    "misplaced",
  ],
  [
    /^The symbol "(.+)" has already been declared|^Identifier '.+' has already been declared/,
    "declaredTwice",
  ],
  [/"(.+)" (?:because it )?is a constant/, "constant"],
  [/return.* (?:cannot be used here|outside of function)/, "returnOutside"],
  [/^(?:Cannot use "|Unsyntactic )(break|continue)/, "loopOnly"],
  [/^The constant "(.+)" must be initialized/, "uninitialized"],
  [/^Invalid assignment target|^Assigning to rvalue/, "notAssignable"],
  [/^Syntax error (".*")/, "strange"],
  [
    /^"?(\w+)"? is a reserved word|^The keyword '(\w+)' is reserved|^Unexpected keyword '(\w+)'|^Cannot use "(\w+)" as an identifier/,
    "reserved",
  ],
  [/^Duplicate key "(.+)" in object literal/, "duplicateKey"],
  [/^Unterminated regular expression/, "regex"],
  [/^Nested too deeply/, "nested"],
];

export function problemText({ message, reason }: ProblemFacts, { t }: Words): string {
  if (reason?.type === "python") return t("syntax.python");
  if (reason?.type === "pythonLine") return t("syntax.pythonLine", { meant: reason.meant });
  if (reason?.type === "formattedText") return t("syntax.formattedText");
  if (reason?.type === "separator") return t("syntax.separator", { found: reason.found });
  if (reason?.type === "unclosed") {
    const { what, opening, closing, line } = reason;
    return t(`syntax.unclosed.${what}`, { opening, closing, line });
  }
  const suggestion = /\. Did you mean (.+)\?$/.exec(message);
  const said = message.slice(0, suggestion?.index);
  const text = sentenceOf(said, t);
  return suggestion === null ? text : `${text}. ${t("syntax.didYouMean", { meant: suggestion[1] })}`;
}

function sentenceOf(said: string, t: Words["t"]): string {
  for (const [form, key] of MESSAGES) {
    const found = form.exec(said) as readonly (string | undefined)[] | null;
    if (found === null) continue;
    const [what = "", other = ""] = found.slice(1).filter((part) => part !== undefined);
    return t(`syntax.${key}`, { what, found: other });
  }
  return t("syntax.other", { message: said });
}
