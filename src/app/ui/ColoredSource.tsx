// Shows the program as text, in the colours that the editor will give it: until that is there, or where it is not wanted.
import { Fragment, type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { coloredLines } from "../code-colors.ts";
import { isPythonProgram } from "../program-language.ts";
import { useApp } from "./context.ts";

export function ColoredSource(): ReactElement {
  const { t } = useTranslation();
  const source = useApp((state) => state.source);
  const isPython = useApp(isPythonProgram);
  const lines = useMemo(() => coloredLines(source, isPython), [source, isPython]);
  return (
    <pre className="plain-source" tabIndex={0} aria-label={t("panes.code")}>
      {lines.map((pieces, line) => (
        <span className="code-row" key={line}>
          {pieces.map(({ color, text }, i) =>
            color === "text" ? (
              <Fragment key={i}>{text}</Fragment>
            ) : (
              <span className={`code-${color}`} key={i}>
                {text}
              </span>
            ),
          )}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
