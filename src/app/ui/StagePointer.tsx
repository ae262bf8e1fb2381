// Draws a large ring around the pointer on the stage: the arrow of a mouse is not seen from the back row.
import { type ReactElement, useEffect, useRef } from "react";
import { pointedAt, pointOf } from "../parts/pointed.ts";
import { usePage } from "./context.ts";
import "../styles/stage-parts.css";

/** In the projector's window it is where the presenter points in another one. */
export function StagePointer(): ReactElement {
  const ring = useRef<HTMLDivElement>(null);
  const page = usePage();
  useEffect(() => {
    const { store, projector } = page;
    const show = (point: { readonly x: number; readonly y: number } | null): void => {
      const { style } = ring.current!;
      style.visibility = point === null ? "hidden" : "visible";
      if (point !== null) style.translate = `${point.x}px ${point.y}px`;
    };
    if (projector !== null) {
      let frame = 0;
      // What is pointed at moves with what is shown.
      const follow = (): void => {
        const { pointed } = store.getState();
        show(pointed === null ? null : pointOf(page, pointed));
        frame = requestAnimationFrame(follow);
      };
      follow();
      return () => cancelAnimationFrame(frame);
    }
    // Where it is, is known when it moves.
    show(null);
    const follow = ({ clientX: x, clientY: y }: PointerEvent): void => {
      show({ x, y });
      if (store.getState().projection === "mine") store.setState({ pointed: pointedAt(page, { x, y }) });
    };
    addEventListener("pointermove", follow);
    return () => {
      removeEventListener("pointermove", follow);
      store.setState({ pointed: null });
    };
  }, [page]);
  return <div className="stage-pointer" ref={ring} aria-hidden />;
}
