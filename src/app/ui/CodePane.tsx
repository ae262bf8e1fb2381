// The program: plain text at once, the editor as soon as it is loaded, and which semantics the program has.
import { type ReactElement, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { originalOf } from "../desk.ts";
import { fileNameOf } from "../documents.ts";
import { mountEditor } from "../editor-view.ts";
import { editorTexts } from "../part-texts.ts";
import type { Language } from "../preferences.ts";
import { pythonModuleOf } from "../semantics.ts";
import { useApp, usePage } from "./context.ts";
import { Problems } from "./Problems.tsx";

export function CodePane(): ReactElement {
  const { t } = useTranslation();
  const isReady = useApp((state) => state.isEditorReady);
  return (
    <section className="pane code-pane" id="program" aria-label={t("panes.code")} tabIndex={-1}>
      <div className="pane-head">
        <FileName />
        <Semantics />
      </div>
      <div className="pane-body">
        <EditorHost />
        {!isReady && <PlainSource />}
      </div>
      <Problems />
    </section>
  );
}

function FileName(): ReactElement {
  const { t } = useTranslation();
  const { desk } = usePage();
  const document = useApp((state) => state.document);
  const isChanged = useApp(({ source }) => document.type === "example" && source !== originalOf(document));
  return (
    <p className="file-name">
      <span className="file">{fileNameOf(document)}</span>
      {isChanged && (
        <>
          <span className="muted">{t("document.changed")}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              desk.reset();
            }}
          >
            {t("document.reset")}
          </button>
        </>
      )}
    </p>
  );
}

function Semantics(): ReactElement {
  const { t } = useTranslation();
  const module = useApp(({ source }) => pythonModuleOf(source));
  const isPython = module !== null;
  return (
    <p
      className="semantics"
      data-semantics={isPython ? "asyncio" : "ecmascript"}
      title={isPython ? t("semantics.asyncioDetails") : t("semantics.ecmascriptDetails")}
    >
      <strong>{isPython ? t("semantics.asyncio") : t("semantics.ecmascript")}</strong>
      <span>{isPython ? t("semantics.asyncioReason", { module }) : t("semantics.ecmascriptReason")}</span>
    </p>
  );
}

/** What there is to read before the editor is there. */
function PlainSource(): ReactElement {
  const { t } = useTranslation();
  const source = useApp((state) => state.source);
  return (
    <pre className="plain-source" tabIndex={0} aria-label={t("panes.code")}>
      {source}
    </pre>
  );
}

function EditorHost(): ReactElement {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const page = usePage();
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { store, session } = page;
    let isGone = false;
    let dispose = () => {
      isGone = true;
    };
    // First the page is painted; then the editor is loaded.
    const request = requestAnimationFrame(() => {
      setTimeout(() => {
        if (isGone) return;
        mountEditor(host.current!, page, editorTexts(t, language)).then(
          (mounted) => {
            if (isGone) return mounted.dispose();
            dispose = mounted.dispose;
            session.editor = mounted.editor;
            store.setState({ isEditorReady: true });
            performance.mark("editor ready");
          },
          (error: unknown) => {
            console.error(error);
            store.setState({ notice: { type: "editorFailed" } });
          },
        );
      });
    });
    return () => {
      cancelAnimationFrame(request);
      dispose();
      session.editor = null;
      store.setState({ isEditorReady: false });
    };
    // The texts are brought up to date below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page]);

  useEffect(() => {
    page.session.editor?.setTexts(editorTexts(t, language));
  }, [page, t, language]);

  return <div className="editor-host" ref={host} />;
}
