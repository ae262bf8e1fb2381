// Shows what lanes share at the playhead: locks, queues, events and the like, with their state, who holds them and who waits;
// and what each sees in the context variables.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { contextsOf, type VariableSeen } from "../../trace/questions/contexts.ts";
import { type Shared, sharedOf } from "../../trace/questions/queues.ts";
import type { TraceState } from "../../trace/questions/state.ts";
import { contentsText, nameOf, thingName } from "../../words/names.ts";
import { isThingShown } from "../../trace/things.ts";
import type { Trace } from "../../trace/trace.ts";
import { useApp, usePage } from "./context.ts";
import { Chips, More } from "./QueuesView.tsx";
import { StateHint } from "./StateHint.tsx";
import { useStateView } from "./use-state-view.ts";

/** Of the lanes that see one value, so many are named. */
const MOST_SEERS = 50;

interface AllShared {
  readonly trace: Trace;
  readonly moment: number;
  readonly shared: ReturnType<typeof sharedOf>;
  readonly variables: readonly VariableSeen[];
}

function readShared(state: TraceState): AllShared {
  const { trace, moment } = state;
  return { trace, moment, shared: sharedOf(state), variables: contextsOf(state) };
}

export function SharedView(): ReactElement {
  const { t } = useTranslation();
  const all = useStateView(readShared);
  if (all === null) return <StateHint />;
  const { trace, moment, variables } = all;
  const { entries, count } = all.shared;
  if (count === 0 && variables.length === 0) return <p className="hint">{t("inspector.nothingShared")}</p>;
  return (
    <div className="state-sections">
      {entries.map((shared) => (
        <SharedObject key={shared.object.id} {...{ trace, moment, shared }} />
      ))}
      <More count={count - entries.length} />
      {variables.map((seen) => (
        <ContextVariable key={seen.variable.id} seen={seen} />
      ))}
    </div>
  );
}

/** Each value, and who sees it. */
function ContextVariable({ seen }: { readonly seen: VariableSeen }): ReactElement {
  const { t } = useTranslation();
  const { variable, values } = seen;
  return (
    <section className="state-section">
      <h3>{thingName(variable, t)}</h3>
      {values.map(({ value, lanes }) => (
        <div key={value} className="shared-row">
          <code>{value}</code>
          <Chips lanes={lanes.slice(0, MOST_SEERS)} />
          <More count={lanes.length - MOST_SEERS} />
        </div>
      ))}
    </section>
  );
}

interface SharedObjectProps {
  readonly trace: Trace;
  readonly moment: number;
  readonly shared: Shared;
}

function SharedObject({ trace, moment, shared }: SharedObjectProps): ReactElement {
  const { t } = useTranslation();
  const { object, holders, waiters } = shared;
  const { id } = object;
  const title = nameOf(trace, id, moment, t);
  const contents = trace.contentsAt(id, moment);
  const description = contents === null ? "" : contentsText(contents, t);
  const isThing = trace.things.includes(object);
  const isIdle = holders.length === 0 && waiters.count === 0;
  return (
    <section className="state-section">
      <h3>
        {title}
        {description !== "" && <span className="shared-state">{description}</span>}
        {isThing && <LaneSwitch trace={trace} id={id} />}
        {isIdle && description === "" && <span className="muted">{t("inspector.free")}</span>}
      </h3>
      {holders.length > 0 && (
        <div className="shared-row">
          <span className="muted">{t("inspector.heldBy")}</span>
          <Chips lanes={holders} />
        </div>
      )}
      {waiters.count > 0 && (
        <div className="shared-row">
          <span className="muted">{t("inspector.waiting")}</span>
          <Chips lanes={waiters.entries} />
        </div>
      )}
      <More count={waiters.count - waiters.entries.length} />
    </section>
  );
}

/** Gives a thing a lane in the picture, or takes it away. */
function LaneSwitch({ trace, id }: { readonly trace: Trace; readonly id: number }): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  const things = useApp((state) => state.things);
  const isShown = isThingShown(trace, id, things);
  return (
    <label className="lane-switch">
      <input
        type="checkbox"
        checked={isShown}
        onChange={() => store.setState({ things: new Map(things).set(id, !isShown) })}
      />
      {t("inspector.inPicture")}
    </label>
  );
}
