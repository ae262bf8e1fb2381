// Shows what the reader is told above the panes.
import { Info, TriangleAlert, X } from "lucide-react";
import { type ReactElement, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CAN_HAVE_THREADS, mayStartThreads } from "../../cpython/threads.ts";
import type { Translate, Words } from "../../words/i18n.ts";
import { namesOf } from "../../words/lists.ts";
import type { LeftInPython as LeftInPythonPlace } from "../../editor/editor.ts";
import { exampleNamed, nearestExample } from "../documents/examples.ts";
import { saveProgram } from "../documents/saves.ts";
import { copyEmbedCode } from "../documents/share.ts";
import { LONG_LINK, LONGEST_LINK } from "../limits.ts";
import { type Notice, type TraceProblem, URGENCY } from "../notices.ts";
import { takeUpdate } from "../offline.ts";
import { isPythonProgram } from "../program-language.ts";
import { isOnItsWay, isPictureCurrent } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { BoundQuestion } from "./later-parts.ts";
import { LongLoop } from "./LongLoop.tsx";
import { useAsTypeScript } from "./use-as-typescript.ts";
import { useWords } from "./use-words.ts";

/** So many statements that stayed in Python are listed; the others stand in the program as comments, too. */
const MOST_PLACES = 5;
/** What has worked need not be told for long. */
const HAS_WORKED: ReadonlySet<Notice["type"]> = new Set(["copiedMarkdown", "embedCopied"]);
const WORKED_MS = 8_000;
/** Whatever else is told goes by itself, once it can have been read. */
const READ_MS = 30_000;
/** Something is asked of the reader, or would be lost: they stay until they are answered. */
const STAYS: ReadonlySet<Notice["type"]> = new Set([
  "copyByHand",
  "draftApart",
  "leftInPython",
  "linkTooLong",
  "openedLink",
  "storageClosed",
  "storageFull",
]);

function textOf(notice: Notice, words: Words): ReactNode {
  const { t } = words;
  switch (notice.type) {
    case "copied":
      return notice.characters > LONG_LINK
        ? t("notice.copiedLong", { characters: notice.characters, limit: LONG_LINK })
        : t("notice.copied");
    case "linkTooLong":
      return t("notice.linkTooLong", { characters: notice.characters, most: LONGEST_LINK });
    case "copyByHand":
      return (
        <label className="notice-address">
          {t("notice.copyByHand")}
          <input
            readOnly
            value={notice.address}
            autoFocus
            onFocus={({ target }) => {
              target.select();
            }}
          />
        </label>
      );
    case "leftInPython":
      return <LeftInPython places={notice.places} />;
    case "traceFailed": {
      const { name, problem } = notice;
      const message = "message" in problem ? problem.message : "";
      if (problem.type === "cut")
        return problem.count === 0
          ? t("trace.failed.cutAtOnce", { name })
          : t("trace.failed.cut", { name, count: problem.count });
      return t(`trace.failed.${problem.type}`, { name: `${name}${placeOf(problem, t)}`, message });
    }
    case "damagedLink":
    case "laterLink":
    case "openedLink":
      return [
        t(`notice.${notice.type}`),
        ...(notice.hasDrafts ? [t("notice.draftKept")] : []),
        ...("isOther" in notice && notice.isOther ? [t("notice.otherOrder")] : []),
      ].join(". ");
    case "draftApart":
      return t("drafts.apart");
    case "storageFull":
      return t("drafts.full");
    case "nothingToAsk":
    case "answerFirst":
      return t(`predict.${notice.type}`);
    case "linkNowhere":
      return t("lesson.linkNowhere");
    case "takenOver":
      return t("stage.takenOver");
    case "noProgram":
    case "noText":
    case "folder":
      return t(`notice.${notice.type}`, { name: notice.name });
    case "notOpened":
      return t("notice.notOpened", { name: notice.name, names: namesOf(notice.others, words) });
    case "copiedMarkdown":
    case "embedCopied":
    case "unknownExample":
    case "storageClosed":
    case "editorFailed":
    case "timelineFailed":
    case "partFailed":
      return t(`notice.${notice.type}`);
  }
}

/** A link that does not arrive everywhere, or nowhere. */
function isLong(notice: Notice): boolean {
  return notice.type === "linkTooLong" || (notice.type === "copied" && notice.characters > LONG_LINK);
}

/** Where in the file; "" if that is not known. */
function placeOf(problem: TraceProblem, t: Translate): string {
  if (problem.type === "text") return t("trace.failed.line", { line: problem.line });
  if (problem.type === "chrome" && problem.event >= 0)
    return t("trace.failed.event", { event: problem.event });
  if (problem.type === "speedscope" && problem.profile >= 0)
    return t("trace.failed.profile", { profile: problem.profile });
  return "";
}

export function Notices(): ReactElement {
  const words = useWords();
  const { t } = words;
  const { store, documents } = usePage();
  const notice = useApp((state) => state.notice);
  const isCalm = notice !== null && URGENCY[notice.type] === "calm";
  // Whoever is at it, with the pointer or the focus, has not done with it.
  const [isHeld, setHeld] = useState(false);
  const isAsking = useApp(({ run }) => run.type === "asking");
  const hasRun = useApp(({ run }) => run.type !== "idle");
  const isAnswered = notice?.type === "openedLink" && hasRun;
  useEffect(() => {
    const leave = () => {
      store.setState((state) => (state.notice === notice ? { notice: null } : {}));
    };
    if (isAnswered) leave();
    if (notice === null || isHeld || STAYS.has(notice.type) || isLong(notice)) return;
    const timer = setTimeout(leave, HAS_WORKED.has(notice.type) ? WORKED_MS : READ_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, isHeld, isAnswered, store]);
  return (
    <div className="notices">
      <LongLoop />
      {isAsking && (
        <Suspense>
          <BoundQuestion />
        </Suspense>
      )}
      <Animation />
      <PythonText />
      <UpdateReady />
      <div role={isCalm ? "status" : "alert"}>
        {notice !== null && (
          <div
            className={isCalm ? "notice" : "notice warning"}
            data-notice={notice.type}
            onPointerEnter={() => {
              setHeld(true);
            }}
            onPointerLeave={() => {
              setHeld(false);
            }}
            onFocus={() => {
              setHeld(true);
            }}
            onBlur={() => {
              setHeld(false);
            }}
          >
            {isCalm ? <Info aria-hidden /> : <TriangleAlert aria-hidden />}
            <div className="notice-text">{textOf(notice, words)}</div>
            {isLong(notice) && (
              <button type="button" className="text-button" onClick={() => saveProgram(store.getState())}>
                {t("share.saveProgram")}
              </button>
            )}
            {notice.type === "copied" && (
              <>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => store.setState({ dialog: "share", notice: null })}
                >
                  {t("share.choose")}
                </button>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => void copyEmbedCode(store, location.href, window.document.title)}
                >
                  {t("notice.copyEmbed")}
                </button>
              </>
            )}
            {(notice.type === "draftApart" || notice.type === "storageFull") && (
              <button
                type="button"
                className="text-button"
                onClick={() => store.setState({ dialog: "drafts", notice: null })}
              >
                {t("drafts.open")}
              </button>
            )}
            {notice.type === "leftInPython" && <ExampleButton name={notice.example} />}
            {notice.type === "openedLink" && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  documents.openDraft();
                }}
              >
                {t("document.backToDraft")}
              </button>
            )}
            <IconButton
              icon={X}
              label={t("notice.close")}
              onClick={() => {
                store.setState({ notice: null });
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** The statements that stayed in Python; each leads to its place. */
function LeftInPython({ places }: { readonly places: readonly LeftInPythonPlace[] }): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  const more = places.length - MOST_PLACES;
  return (
    <>
      {t("python.left", { count: places.length })}
      <ul className="notice-list">
        {places.slice(0, MOST_PLACES).map(({ line, text, at }) => (
          <li key={at}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                navigation.reveal({ line: at, column: 1 });
              }}
            >
              {t("python.leftLine", { line, text })}
            </button>
          </li>
        ))}
        {more > 0 && <li>{t("python.leftMore", { count: more })}</li>}
      </ul>
    </>
  );
}

/** Leads to an example; the program is kept as the draft. */
function ExampleButton({ name }: { readonly name: string }): ReactElement {
  const { t, language } = useWords();
  const { documents } = usePage();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        documents.openExample(name);
      }}
    >
      {t("python.example", { title: exampleNamed(name)!.lessons[language].title })}
    </button>
  );
}

/**
 * A program in Python that has not run yet: what it would be in TypeScript is a click away. Of examples, where the language is a
 * choice of the reader's, only those are spoken of that cannot run.
 */
function PythonText(): ReactElement | null {
  const { t } = useTranslation();
  const { documents } = usePage();
  const { failedAt, show } = useAsTypeScript();
  const source = useApp((state) => state.source);
  const isExample = useApp(({ document }) => document.type === "example");
  const isNew = useApp(
    (state) =>
      state.isEditorReady &&
      state.document.type !== "trace" &&
      isPythonProgram(state) &&
      !isPictureCurrent(state) &&
      !isOnItsWay(state.run),
  );
  const needsThreads = isNew && !CAN_HAVE_THREADS && mayStartThreads(source);
  if (!isNew || (isExample && !needsThreads)) return null;
  return (
    <div className="notice" data-notice="python">
      <Info aria-hidden />
      <div className="notice-text" role="status">
        {failedAt !== null
          ? t("python.failed", { line: failedAt })
          : t(needsThreads ? "python.threads" : "python.found")}
      </div>
      {failedAt !== null ? (
        <ExampleButton name={nearestExample(source).name} />
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            if (isExample) documents.openIn("typescript");
            else void show();
          }}
        >
          {t(isExample ? "python.twin" : "python.show")}
        </button>
      )}
    </div>
  );
}

/** The page stays as it is until the reader says so; on a stage nobody is asked. */
function UpdateReady(): ReactElement | null {
  const { t } = useTranslation();
  const { store } = usePage();
  const isShown = useApp(({ isUpdateReady, isPresenting }) => isUpdateReady && !isPresenting);
  return (
    <div role="status">
      {isShown && (
        <div className="notice" data-notice="update">
          <Info aria-hidden />
          <div className="notice-text">{t("notice.updateReady")}</div>
          <button type="button" className="text-button" onClick={() => void takeUpdate()}>
            {t("notice.reload")}
          </button>
          <IconButton
            icon={X}
            label={t("notice.close")}
            onClick={() => {
              store.setState({ isUpdateReady: false });
            }}
          />
        </div>
      )}
    </div>
  );
}

/** How far an animated picture is. */
function Animation(): ReactElement | null {
  const { t } = useTranslation();
  const { store } = usePage();
  const animation = useApp((state) => state.animation);
  if (animation === null) return null;
  return (
    <div className="notice" data-notice="animation">
      <Info aria-hidden />
      <div className="notice-text notice-progress">
        <span role="status">{t("trace.animating")}</span>
        <progress aria-label={t("trace.animating")} value={animation.done} max={animation.count} />
      </div>
      <button type="button" className="text-button" onClick={() => store.setState({ animation: null })}>
        {t("trace.stopAnimating")}
      </button>
    </div>
  );
}
