// Draws a large ring around the pointer on the stage: the arrow of a mouse is not seen from the back row.
import { type ReactElement, useEffect, useRef } from "react";
import "../styles/stage-parts.css";

export function StagePointer(): ReactElement {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      ring.current?.style.setProperty("translate", `${clientX}px ${clientY}px`);
    };
    addEventListener("pointermove", follow);
    return () => removeEventListener("pointermove", follow);
  }, []);
  return <div className="stage-pointer" ref={ring} aria-hidden />;
}
