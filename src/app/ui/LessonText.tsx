// Shows the text of a lesson: paragraphs, lists, code, and links, some of which act.
import type { ReactElement, ReactNode } from "react";
import type { Block, Inline } from "../../lessons/lesson.ts";
import { usePage } from "./context.ts";
import { InlineButton } from "./InlineButton.tsx";

export function BlocksView({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactElement {
  if (block.type === "paragraph") return <p>{inlineViews(block.children)}</p>;
  if (block.type === "code") return <pre tabIndex={0}>{block.text}</pre>;
  const items = block.items.map((item, i) => (
    <li key={i}>
      <BlocksView blocks={item} />
    </li>
  ));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

export function inlineViews(inlines: readonly Inline[]): readonly ReactNode[] {
  return inlines.map((inline, i) => <InlineView key={i} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  const { lessons } = usePage();
  if (inline.type === "text") return inline.text;
  if (inline.type === "code") return <code>{inline.text}</code>;
  const children = inlineViews(inline.children);
  switch (inline.type) {
    case "strong":
      return <strong>{children}</strong>;
    case "emphasis":
      return <em>{children}</em>;
    case "act":
      return (
        <InlineButton className="act" onPress={() => lessons.perform(inline.acts)}>
          {children}
        </InlineButton>
      );
    case "link":
      return (
        <a href={inline.url} rel="noopener noreferrer" target="_blank">
          {children}
        </a>
      );
  }
}
