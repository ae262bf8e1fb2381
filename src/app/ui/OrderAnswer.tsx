// Lets the reader put lines into order: by pressing one after the other, by dragging, by the buttons of each, or with the arrow keys.
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from "react";
import { emptyGuess, type Guess, moved, piecesOf } from "../../lessons/guess.ts";
import type { Answered } from "../../lessons/answers.ts";
import { usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { Letter, letterOf } from "./Letter.tsx";
import { useWords } from "./use-words.ts";

/** A finger that moves less has pressed. */
const DRAGGED_PX = 8;

type Order = Extract<Answered, { type: "order" }>;

interface OrderAnswerProps {
  readonly answered: Order;
  readonly guess: Guess | null;
}

export function OrderAnswer({ answered, guess: given }: OrderAnswerProps): ReactElement {
  const { t } = useWords();
  const { predictions } = usePage();
  const guess = given?.type === "order" ? given : emptyGuess(answered);
  const pieces = piecesOf(answered);
  const list = useRef<HTMLDivElement>(null);
  const [said, say] = useState("");
  const move = (from: number, to: number) => {
    const next = moved(guess, from, to);
    predictions.guess(next);
    const piece = from < guess.placed ? guess.arranged[from] : guess.arranged[from - 1];
    const place = next.arranged.indexOf(piece);
    const line = pieces[piece];
    say(
      place < next.placed
        ? t("predict.placed", { line, place: place + 1, count: next.placed })
        : t("predict.notPlaced", { line }),
    );
  };
  const drag = useDrag(list, move);
  const rowOf = (piece: number, at: number): ReactElement => {
    const isPlaced = at < guess.placed;
    const line = pieces[piece];
    const next = () => move(at, isPlaced ? guess.arranged.length : guess.placed);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      move(at, event.key === "ArrowUp" ? at - 1 : at + 1);
      event.preventDefault();
    };
    return (
      <li
        key={piece}
        className="piece"
        data-at={at}
        data-placed={isPlaced || undefined}
        data-dragged={drag.at === at || undefined}
        onKeyDown={onKeyDown}
      >
        <button
          type="button"
          className="piece-line"
          aria-label={isPlaced ? line : t("predict.put", { letter: letterOf(piece), line })}
          onPointerDown={(event) => drag.begin(event, at)}
          onClick={() => {
            if (!isPlaced && !drag.hasMoved()) next();
          }}
        >
          <Letter index={piece} />
          <code>{line}</code>
        </button>
        {isPlaced && (
          <>
            <IconButton
              icon={ArrowUp}
              label={t("predict.up", { line })}
              isDisabled={at === 0}
              onClick={() => move(at, at - 1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t("predict.down", { line })}
              onClick={() => move(at, at + 1)}
            />
            <IconButton icon={X} label={t("predict.out", { line })} onClick={next} />
          </>
        )}
      </li>
    );
  };
  const placed = guess.arranged.slice(0, guess.placed);
  const others = guess.arranged.slice(guess.placed);
  return (
    <div className="order" ref={list}>
      <p className="muted">{t("predict.howToOrder")}</p>
      <div className="order-part">
        <h3 id="order-comes">{t("predict.comes")}</h3>
        <ol aria-labelledby="order-comes">
          {placed.length === 0 && <li className="piece-none">{t("predict.nothingYet")}</li>}
          {placed.map((piece, i) => rowOf(piece, i))}
        </ol>
      </div>
      <div className="order-part">
        <h3 id="order-never">{t("predict.never")}</h3>
        <ul aria-labelledby="order-never">{others.map((piece, i) => rowOf(piece, guess.placed + 1 + i))}</ul>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Drags a piece over the others: it changes places with those that it passes. */
function useDrag(
  list: { readonly current: HTMLElement | null },
  move: (from: number, to: number) => void,
): {
  readonly at: number | null;
  readonly begin: (event: PointerEvent, at: number) => void;
  readonly hasMoved: () => boolean;
} {
  const [at, setAt] = useState<number | null>(null);
  const hasMoved = useRef(false);
  const begin = (event: PointerEvent, from: number): void => {
    hasMoved.current = false;
    if (event.button !== 0) return;
    const { clientX: startX, clientY: startY, pointerId } = event;
    const follow = ({ clientX, clientY, pointerId: id }: globalThis.PointerEvent): void => {
      const distance = Math.hypot(clientX - startX, clientY - startY);
      if (id !== pointerId || (!hasMoved.current && distance < DRAGGED_PX)) return;
      hasMoved.current = true;
      setAt(from);
    };
    const drop = ({ clientX, clientY, pointerId: id, type }: globalThis.PointerEvent): void => {
      if (id !== pointerId) return;
      gone.abort();
      setAt(null);
      if (hasMoved.current && type === "pointerup")
        move(from, placeAt(list.current!, clientX, clientY, from));
    };
    const gone = new AbortController();
    addEventListener("pointermove", follow, gone);
    addEventListener("pointerup", drop, gone);
    addEventListener("pointercancel", drop, gone);
  };
  return { at, begin, hasMoved: () => hasMoved.current };
}

/** The place in the list, the border among the pieces, at that point: the lists stand side by side, or one above the other. */
function placeAt(list: HTMLElement, x: number, y: number, from: number): number {
  const [comes, never] = [...list.querySelectorAll("ol, ul")];
  const dragged = list.querySelector(`.piece[data-at="${from}"]`);
  const piecesIn = (part: Element) => [...part.querySelectorAll(".piece")].filter((each) => each !== dragged);
  const above = (part: Element) =>
    piecesIn(part).filter((each) => {
      const { top, height } = each.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  const border = never.getBoundingClientRect();
  const isBeside = border.left > comes.getBoundingClientRect().left;
  const isOut = isBeside ? x >= border.left : y >= border.top;
  return isOut ? piecesIn(comes).length + 1 + above(never) : above(comes);
}
