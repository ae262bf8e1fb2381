// Says which part of a program has which colour of tokens.css, as on a desk.
import { HighlightStyle } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const color = (name: string) => `var(--editor-${name})`;

export const codeColors = HighlightStyle.define([
  { tag: [tags.keyword, tags.self, tags.null, tags.bool, tags.modifier], color: color("keyword") },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.escape], color: color("string") },
  { tag: tags.number, color: color("number") },
  { tag: [tags.typeName, tags.className], color: color("type") },
  { tag: tags.comment, color: color("quiet"), fontStyle: "italic" },
]);
