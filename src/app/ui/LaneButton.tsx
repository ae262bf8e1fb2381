// Draws a lane in a list: the mark of what it does and its name; a press selects what it does at the playhead.
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { stateIcon } from "../../timeline/contract.ts";
import type { LaneState } from "../../trace/lane.ts";
import { laneLabel } from "../../words/names.ts";
import { useApp, usePage } from "./context.ts";

export function StateMark({ state }: { readonly state: LaneState }): ReactElement {
  const { t } = useTranslation();
  const { glyph, colour } = stateIcon(state);
  const { fill, stroke } = glyph;
  return (
    <>
      <svg className="state-mark" viewBox="0 0 16 16" aria-hidden style={{ color: colour }}>
        {fill !== undefined && <path d={fill} fill="currentcolor" />}
        {stroke !== undefined && <path d={stroke} fill="none" stroke="currentcolor" strokeWidth={2} />}
      </svg>
      <span className="visually-hidden">{t(`picture.states.${state}`)}</span>
    </>
  );
}

interface LaneButtonProps {
  readonly lane: number;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function LaneButton({
  lane: id,
  children,
  className = "lane-chip",
}: LaneButtonProps): ReactElement | null {
  const { navigation } = usePage();
  const trace = useApp(({ recording }) => recording!.trace);
  const moment = useApp(({ playback }) => playback.moment);
  const isSelected = useApp(({ selection }) => selection?.lane === id);
  const now = trace.stateAt(id, moment);
  if (now === null) return null;
  const { call, name } = laneLabel(trace, id, moment);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isSelected}
      onClick={() => navigation.point({ lane: id, event: now.since })}
    >
      <StateMark state={now.state} />
      <span className="lane-words">
        {name === "" ? <span className="lane-name">{call}</span> : <strong>{call} </strong>}
        {name !== "" && <span className="lane-number">{name}</span>}
      </span>
      {children}
    </button>
  );
}
