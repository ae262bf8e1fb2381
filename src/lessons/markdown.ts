// Turns Markdown into the few kinds of blocks and words that a lesson has; HTML, pictures and the like are faults, never shown.
import type { Link, Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readActs } from "./acts.ts";
import type { Fault } from "./faults.ts";
import type { Block, Inline } from "./lesson.ts";

/** Told of what is wrong while it is read. */
export type OnFault = (fault: Fault) => void;

export function parseMarkdown(text: string): readonly RootContent[] {
  return fromMarkdown(text).children;
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** How what is not allowed begins, for those who look for it in the file. */
const SIGNS: Readonly<Partial<Record<Nodes["type"], string>>> = {
  blockquote: ">",
  definition: "[…]: …",
  heading: "###",
  image: "![…](…)",
  imageReference: "![…][…]",
  linkReference: "[…][…]",
  thematicBreak: "***",
};

/** More of it would not be read. */
const LONGEST_SIGN = 40;

function signOf(node: Nodes): string {
  const sign = SIGNS[node.type] ?? ("value" in node ? node.value.split("\n")[0] : node.type);
  return sign.length > LONGEST_SIGN ? `${sign.slice(0, LONGEST_SIGN)}…` : sign;
}

/** A table is none in plain Markdown, and its bars would stand there as text. */
function isTable({ children }: Paragraph): boolean {
  return children.some((child) => child.type === "text" && /\n *\|? *:?-+:? *\|/.test(child.value));
}

/** What can stand in a text; null for what cannot, which is told. */
export function blockOf(node: RootContent, onFault: OnFault): Block | null {
  switch (node.type) {
    case "paragraph":
      if (isTable(node)) {
        onFault({ line: lineOf(node), what: "notAllowed", values: { what: "| - | - |" } });
        return null;
      }
      return { type: "paragraph", children: inlinesOf(node.children, onFault) };
    case "list":
      return {
        type: "list",
        isOrdered: node.ordered === true,
        items: node.children.map(({ children }) => blocksOf(children, onFault)),
      };
    case "code":
      return { type: "code", language: node.lang ?? "", text: node.value };
    default:
      onFault({ line: lineOf(node), what: "notAllowed", values: { what: signOf(node) } });
      return null;
  }
}

export function blocksOf(nodes: readonly RootContent[], onFault: OnFault): readonly Block[] {
  return nodes.map((node) => blockOf(node, onFault)).filter((block) => block !== null);
}

export function inlinesOf(nodes: readonly PhrasingContent[], onFault: OnFault): readonly Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return [{ type: "text", text: node.value.replaceAll("\n", " ") }];
      case "break":
        return [{ type: "text", text: " " }];
      case "inlineCode":
        return [{ type: "code", text: node.value }];
      case "strong":
      case "emphasis":
        return [{ type: node.type, children: inlinesOf(node.children, onFault) }];
      case "link":
        return [linkOf(node, inlinesOf(node.children, onFault), onFault)];
      default:
        onFault({ line: lineOf(node), what: "notAllowed", values: { what: signOf(node) } });
        return [];
    }
  });
}

function linkOf(node: Link, children: readonly Inline[], onFault: OnFault): Inline {
  const { url, title } = node;
  const line = lineOf(node);
  if (!url.startsWith("#")) {
    if (URL.canParse(url) && new URL(url).protocol === "https:") return { type: "link", url, children };
    onFault({ line, what: "badLink", values: { url } });
    return { type: "emphasis", children };
  }
  const acts = readActs(url);
  if (typeof acts !== "string")
    return { type: "act", acts, children, line, ...(typeof title === "string" && { claim: title }) };
  onFault({ line, what: "unknownAct", values: { act: acts } });
  return { type: "emphasis", children };
}

/** The words alone. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ("text" in inline ? inline.text : plainText(inline.children))).join("");
}
