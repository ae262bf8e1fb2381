// Shows the program: plain text at once, the editor as soon as it is loaded, and which semantics the program has.
import { LocateFixed } from "lucide-react";
import { type ReactElement, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { leaveMark } from "../marks.ts";
import { originalOf } from "../documents/open-document.ts";
import { mountEditor } from "../parts/editor-part.ts";
import { editorTexts } from "../../words/editor-texts.ts";
import { isPythonProgram, programNameOf } from "../program-language.ts";
import { pythonModuleOf } from "../run/semantics.ts";
import { CommandButton } from "./CommandButton.tsx";
import { ColoredSource } from "./ColoredSource.tsx";
import { useApp, usePage } from "./context.ts";
import { Callout, WhatToSee } from "./FirstLook.tsx";
import { Problems } from "./Problems.tsx";
import { useOpenExample } from "./use-open-example.ts";
import { usePart } from "./use-part.ts";
import { useWords } from "./use-words.ts";

export function CodePane(): ReactElement {
  const { t } = useTranslation();
  const isReady = useApp((state) => state.isEditorReady);
  return (
    <section className="pane code-pane" id="program" aria-label={t("panes.code")} tabIndex={-1}>
      <div className="pane-head">
        <FileName />
        <LanguageSwitch />
        <FollowToggle />
        <Semantics />
      </div>
      <div className="pane-body">
        <EditorHost />
        {!isReady && <ColoredSource />}
        <Callout of="program" />
        <WhatToSee />
      </div>
      <Problems />
    </section>
  );
}

/** The program goes along with the steps, or stays where the reader has it. */
function FollowToggle(): ReactElement {
  const { t } = useTranslation();
  const isOn = useApp(({ preferences }) => preferences.followsCode);
  return (
    <CommandButton command="follow" icon={LocateFixed} label={t("document.followSteps")} isPressed={isOn} />
  );
}

function FileName(): ReactElement {
  const { t } = useTranslation();
  const { documents } = usePage();
  const document = useApp((state) => state.document);
  const name = useApp(programNameOf);
  const isChanged = useApp(({ source }) => document.type === "example" && source !== originalOf(document));
  return (
    <p className="file-name">
      <span className="file">{name}</span>
      {isChanged && (
        <>
          <span className="muted">{t("document.changed")}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              documents.reset();
            }}
          >
            {t("document.reset")}
          </button>
        </>
      )}
    </p>
  );
}

/** Of an example that is written in both, as it came: what the reader makes of it is in one language, and its undoing takes the room. */
function LanguageSwitch(): ReactElement | null {
  const { t } = useTranslation();
  const { documents } = usePage();
  const example = useOpenExample();
  const isPython = useApp(isPythonProgram);
  const isChanged = useApp(({ source }) => source !== example?.source);
  if (example === undefined || example.python === null || isChanged) return null;
  const choice = (language: "typescript" | "python"): ReactElement => (
    <button
      type="button"
      aria-pressed={(language === "python") === isPython}
      onClick={() => {
        documents.openIn(language);
      }}
    >
      {language === "python" ? "Python" : "TypeScript"}
    </button>
  );
  return (
    <span className="language-switch" role="group" aria-label={t("document.writtenIn")}>
      {choice("typescript")}
      {choice("python")}
    </span>
  );
}

function Semantics(): ReactElement {
  const { t } = useTranslation();
  const source = useApp((state) => state.source);
  const module = useMemo(() => pythonModuleOf(source), [source]);
  const isPython = module !== null;
  const isPythonText = useApp(isPythonProgram);
  if (isPythonText) {
    return (
      <p className="semantics" data-semantics="python" title={t("semantics.pythonDetails")}>
        <strong>{t("semantics.python")}</strong>
        <span>{t("semantics.pythonReason")}</span>
      </p>
    );
  }
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

function EditorHost(): ReactElement {
  const words = useWords();
  const page = usePage();
  const host = usePart({
    mount: (element, signal) => mountEditor(element, page, editorTexts(words), signal),
    onPart: (part) => {
      page.store.setState({ isEditorReady: part !== null });
      if (part !== null) leaveMark("editor");
    },
    onFailed: () => {
      page.store.setState({ notice: { type: "editorFailed" } });
    },
  });
  useEffect(() => {
    page.editor.current?.setTexts(editorTexts(words));
  }, [page, words]);
  return <div className="editor-host" ref={host} />;
}
