// Shows what the reader is told above the panes: notices, and a loop that does not come to an end.
import { Info, TriangleAlert, X } from "lucide-react";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Translate } from "../../words/i18n.ts";
import { isPythonText } from "../../compile/python-text.ts";
import { LONG_LINK, LONGEST_LINK } from "../limits.ts";
import { type Notice, type TraceProblem, URGENCY } from "../notices.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";

/** A loop is spoken of when it has gone on for so long. */
const LONG_LOOP_SECONDS = 1;
/** What has worked need not be told for long. */
const COPIED_MS = 8_000;

function textOf(notice: Notice, t: Translate): ReactNode {
  switch (notice.type) {
    case "copied":
      return notice.characters > LONG_LINK
        ? t("notice.copiedLong", { characters: notice.characters })
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
    case "traceFailed": {
      const { name, problem } = notice;
      const message = "message" in problem ? problem.message : "";
      return t(`trace.failed.${problem.type}`, { name: `${name}${placeOf(problem, t)}`, message });
    }
    case "damagedLink":
    case "openedLink":
    case "unknownExample":
    case "storageClosed":
    case "editorFailed":
    case "timelineFailed":
    case "partFailed":
      return t(`notice.${notice.type}`);
  }
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
  const { t } = useTranslation();
  const { store, run, documents } = usePage();
  const notice = useApp((state) => state.notice);
  const isCalm = notice !== null && URGENCY[notice.type] === "calm";
  useEffect(() => {
    if (notice?.type !== "copied") return;
    const timer = setTimeout(() => {
      store.setState((state) => (state.notice === notice ? { notice: null } : {}));
    }, COPIED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, store]);
  return (
    <div className="notices">
      <LongLoop />
      <PythonText />
      <div role={isCalm ? "status" : "alert"}>
        {notice !== null && (
          <div className={isCalm ? "notice" : "notice warning"} data-notice={notice.type}>
            {isCalm ? <Info aria-hidden /> : <TriangleAlert aria-hidden />}
            <div className="notice-text">{textOf(notice, t)}</div>
            {notice.type === "openedLink" && (
              <>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    void run.start();
                    store.setState({ notice: null });
                  }}
                >
                  {t("header.run")}
                </button>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    documents.openDraft();
                  }}
                >
                  {t("document.backToDraft")}
                </button>
              </>
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

/** A program in Python is none here; what it would be is a click away. */
function PythonText(): ReactElement | null {
  const { t } = useTranslation();
  const page = usePage();
  const isShown = useApp(
    ({ source, document, isEditorReady }) =>
      isEditorReady && document.type !== "trace" && isPythonText(source),
  );
  // The program that could not be read.
  const [failed, setFailed] = useState<string | null>(null);
  const hasFailed = useApp(({ source }) => source === failed);
  if (!isShown) return null;
  return (
    <div className="notice" data-notice="python">
      <Info aria-hidden />
      <div className="notice-text" role="status">
        {t(hasFailed ? "python.failed" : "python.found")}
      </div>
      {!hasFailed && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const editor = page.editor.current;
            if (editor === null) return;
            void editor.showAsTypeScript().then((isShownNow) => {
              if (!isShownNow) setFailed(editor.getSource());
            });
          }}
        >
          {t("python.show")}
        </button>
      )}
    </div>
  );
}

function LongLoop(): ReactElement | null {
  const { t } = useTranslation();
  const { store, run, navigation } = usePage();
  const site = useApp(({ run }) => (run.type === "running" ? (run.longLoop?.site ?? -1) : -1));
  const seconds = useApp(({ run }) => (run.type === "running" ? Math.floor(run.longLoop?.seconds ?? 0) : 0));
  const line = useApp(({ recording }) => recording?.trace.log.sites[site]?.line ?? 0);
  if (seconds < LONG_LOOP_SECONDS) return null;
  return (
    <div className="notice warning" data-notice="longLoop">
      <TriangleAlert aria-hidden />
      <div className="notice-text" role="alert" aria-label={t("status.longLoop", { line, seconds: 1 })}>
        {line > 0 ? t("status.longLoop", { line, seconds }) : t("status.longLoopSomewhere", { seconds })}
      </div>
      {line > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            navigation.reveal(store.getState().recording!.trace.log.sites[site]);
          }}
        >
          {t("status.showLine", { line })}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          run.stop();
        }}
      >
        {t("header.stop")}
      </button>
    </div>
  );
}
