// Leads from a program in Python to the same in TypeScript: an example has its twin, the reader's own is translated.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { isPythonProgram } from "../program-language.ts";
import { useApp, usePage } from "./context.ts";
import { useAsTypeScript } from "./use-as-typescript.ts";

/** Nothing where there is no way: a saved trace is not changed, and what translates comes with the editor. */
export function TypeScriptTwin(): ReactElement | null {
  const { t } = useTranslation();
  const { documents } = usePage();
  const { failedAt, show } = useAsTypeScript();
  const type = useApp(({ document }) => document.type);
  const isPython = useApp(isPythonProgram);
  const isEditorReady = useApp((state) => state.isEditorReady);
  if (!isPython || type === "trace" || (type !== "example" && !isEditorReady)) return null;
  if (failedAt !== null) return <span role="status">{t("python.failed", { line: failedAt })}</span>;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        if (type === "example") documents.openIn("typescript");
        else void show();
      }}
    >
      {t(type === "example" ? "python.twin" : "python.show")}
    </button>
  );
}
