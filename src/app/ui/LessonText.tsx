// Shows the text of a lesson: paragraphs, lists, code, and links.
import type { ReactElement, ReactNode } from "react";
import type { Block, Inline } from "../../lessons/lesson.ts";

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

function inlineViews(inlines: readonly Inline[]): readonly ReactNode[] {
  return inlines.map((inline, i) => <InlineView key={i} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  if (inline.type === "text") return inline.text;
  if (inline.type === "code") return <code>{inline.text}</code>;
  const children = inlineViews(inline.children);
  if (inline.type === "strong") return <strong>{children}</strong>;
  if (inline.type !== "link") return <em>{children}</em>;
  return (
    <a href={inline.url} rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  );
}
