// Finds lanes and printed texts as one types, and goes to what is chosen.
import { Search } from "lucide-react";
import { useCombobox } from "downshift";
import { type KeyboardEvent, type ReactElement, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { labelOf } from "../../words/names.ts";
import { whatOf } from "../../words/spans.ts";
import type { TimelineTexts } from "../../timeline/timeline.ts";
import { type Findings, find, type Query } from "../../trace/questions/find.ts";
import { LANE_STATES } from "../../trace/lane.ts";
import type { Trace } from "../../trace/trace.ts";
import { secondsText } from "../../words/durations.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { useApp, usePage } from "./context.ts";
import { useWords } from "./use-words.ts";
import { StateMark } from "./LaneButton.tsx";
import { Modal } from "./Modal.tsx";
import "../styles/find.css";

/** Shorter words would be the beginning of a state by accident. */
const LEAST_OF_STATE = 3;

/** "wait", "12" or "line 12", or a part of a name or of what was printed. */
function queryOf(input: string, texts: TimelineTexts, lineWord: string): Query {
  const text = input.trim().toLowerCase();
  const [, line = "0"] = new RegExp(`^(?:${lineWord})? ?:?(\\d+)$`).exec(text) ?? [];
  const states = LANE_STATES.filter(
    (state) => text.length >= LEAST_OF_STATE && texts.states[state].toLowerCase().startsWith(text),
  );
  return { text, states, line: Number(line) };
}

export function FindDialog(): ReactElement {
  const words = useWords();
  const { t } = words;
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  const moment = useApp(({ playback }) => playback.moment);
  const [input, setInput] = useState("");
  const wanted = useDeferredValue(input);
  const texts = useMemo(() => timelineTexts(words), [words]);
  const query = useMemo(
    () => queryOf(wanted, texts, t("details.lineOf", { line: "" }).trim()),
    [wanted, texts, t],
  );
  const findings = useMemo(
    () => (trace === null || query.text === "" ? null : find(trace, query, moment)),
    [trace, query, moment],
  );
  return (
    <Modal title={t("inspector.find.title")} className="find">
      <FindBox
        input={input}
        onInput={setInput}
        query={query}
        trace={trace}
        findings={findings}
        moment={moment}
        texts={texts}
      />
    </Modal>
  );
}

interface FindBoxProps {
  readonly input: string;
  readonly onInput: (input: string) => void;
  readonly query: Query;
  readonly trace: Trace | null;
  readonly findings: Findings | null;
  readonly moment: number;
  readonly texts: TimelineTexts;
}

interface Choice {
  readonly key: string;
  readonly content: ReactElement;
  readonly choose: () => void;
}

function FindBox({ input, onInput, query, trace, findings, moment, texts }: FindBoxProps): ReactElement {
  const { t } = useTranslation();
  const { store, player, navigation } = usePage();
  const close = () => store.setState({ dialog: null });
  const found: readonly Choice[] =
    trace === null || findings === null
      ? []
      : [
          ...findings.lanes.map((span) => ({
            key: `lane ${span.lane}`,
            content: <LaneChoice {...{ trace, span, moment, texts }} />,
            choose: () => {
              if (span.event >= moment) player.seek(span.event + 1);
              navigation.select(span);
            },
          })),
          ...findings.prints.map((event) => ({
            key: `print ${event}`,
            content: <PrintChoice {...{ trace, event }} />,
            choose: () => player.seek(event + 1),
          })),
        ];
  const { getInputProps, getMenuProps, getItemProps } = useFoundList(found, input, (choice) => {
    choice.choose();
    close();
  });
  const hidden =
    findings === null
      ? 0
      : findings.laneCount - findings.lanes.length + findings.printCount - findings.prints.length;
  return (
    <>
      <div className="find-input">
        <Search aria-hidden />
        <input
          {...getInputProps({
            "aria-label": t("inspector.find.title"),
            onChange: ({ currentTarget }) => onInput(currentTarget.value),
            onKeyDown: leaveToText,
          })}
          autoFocus
          type="search"
          placeholder={t("inspector.find.placeholder")}
        />
      </div>
      <div className="find-found">
        <p className="muted" role="status">
          {findings !== null &&
            t("inspector.find.count", { count: findings.laneCount + findings.printCount })}
        </p>
        {found.length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              store.setState({ filter: { words: input.trim(), query, moment } });
              close();
            }}
          >
            {t("inspector.find.only")}
          </button>
        )}
      </div>
      <ul className="find-results" {...getMenuProps({ "aria-label": t("inspector.find.results") })}>
        {found.map((item, index) => (
          <li key={item.key} {...getItemProps({ item, index })}>
            {item.content}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="muted">{t("inspector.more", { count: hidden })}</p>}
    </>
  );
}

/** A list that is open while there is anything in it, of which one entry is always the active one. */
function useFoundList(found: readonly Choice[], input: string, onChoose: (choice: Choice) => void) {
  const [active, setActive] = useState(0);
  const last = found.length - 1;
  return useCombobox<Choice>({
    items: [...found],
    inputValue: input,
    isOpen: found.length > 0,
    highlightedIndex: Math.min(active, last),
    selectedItem: null,
    itemToString: (item) => item?.key ?? "",
    itemToKey: (item) => item?.key,
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        // The list has two ends.
        case useCombobox.stateChangeTypes.InputKeyDownArrowDown:
          return { ...changes, highlightedIndex: Math.min(state.highlightedIndex + 1, last) };
        case useCombobox.stateChangeTypes.InputKeyDownArrowUp:
          return { ...changes, highlightedIndex: Math.max(state.highlightedIndex - 1, 0) };
        case useCombobox.stateChangeTypes.InputChange:
          return { ...changes, highlightedIndex: 0 };
        // Nothing is chosen, and no entry left, by looking elsewhere.
        case useCombobox.stateChangeTypes.InputBlur:
        case useCombobox.stateChangeTypes.InputClick:
        case useCombobox.stateChangeTypes.MenuMouseLeave:
          return state;
        default:
          return changes;
      }
    },
    onHighlightedIndexChange: ({ highlightedIndex }) => setActive(highlightedIndex),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onChoose(selectedItem);
    },
  });
}

/** These keys move the cursor in what is typed, not the active entry of the list. */
function leaveToText({ key, nativeEvent }: KeyboardEvent<HTMLInputElement>): void {
  if (key === "Home" || key === "End")
    (nativeEvent as { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
}

interface LaneChoiceProps {
  readonly trace: Trace;
  readonly span: { readonly lane: number; readonly event: number };
  readonly moment: number;
  readonly texts: TimelineTexts;
}

function LaneChoice({ trace, span, moment, texts }: LaneChoiceProps): ReactElement {
  const { t } = useTranslation();
  // What has not been made yet is shown as it will be when it is.
  const { state, site, since } = trace.stateAt(span.lane, Math.max(moment, span.event + 1))!;
  const isToCome = span.event >= moment;
  return (
    <>
      <StateMark state={state} />
      <strong>{labelOf(trace, span.lane, moment)}</strong>
      <span className="find-what">
        {isToCome
          ? t("inspector.find.later")
          : whatOf(trace, texts, { lane: span.lane, event: since }, moment)}
      </span>
      {site !== 0 && (
        <span className="muted">{t("details.lineOf", { line: trace.log.sites[site].line })}</span>
      )}
    </>
  );
}

function PrintChoice({ trace, event }: { readonly trace: Trace; readonly event: number }): ReactElement {
  const { t } = useTranslation();
  const { time, text } = trace.log.event(event);
  return (
    <>
      <code className="find-what">{text.split("\n")[0].slice(0, 200)}</code>
      <span className="muted">{t("inspector.at", { seconds: secondsText(time, t) })}</span>
    </>
  );
}
