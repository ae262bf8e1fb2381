// How to read the picture, which keys there are, what the two semantics mean, and where the limits lie.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { LIMITS } from "../run/session.ts";
import { Modal } from "./Modal.tsx";

const FETCH_EXAMPLE = `const response = await fetch('/user?delay=300&json={"name":"Ann"}');
console.log((await response.json()).name); // Ann, after 300 ms`;

const MARKS = ["running", "ready", "waiting", "blocked", "value", "error", "cancelled"] as const;

export function HelpDialog(): ReactElement {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const or = ` ${t("keyNames.or")} `;
  const keys = [
    ["run", ["Ctrl+Enter"]],
    ["play", [t("keyNames.space")]],
    ["step", ["←", "→"]],
    ["ends", [t("keyNames.home"), t("keyNames.end")]],
    ["speed", ["[", "]"]],
    ["axis", ["X"]],
    ["look", ["W", "S", "A", "D"]],
    ["frame", ["F"]],
    ["along", [",", "."]],
    ["find", ["/"]],
    ["cause", [t("keyNames.backspace")]],
    ["path", ["C"]],
    ["arrows", ["L"]],
    ["turn", ["E"]],
    ["pin", ["T"]],
    ["present", ["P"]],
    ["remote", [t("keyNames.pageUp"), t("keyNames.pageDown")]],
    ["escape", [t("keyNames.escape")]],
    ["help", ["?"]],
  ] as const;
  return (
    <Modal title={t("help.title")} className="help">
      <p>{t("help.intro")}</p>
      <h3>{t("help.marksTitle")}</h3>
      <ul className="marks">
        {MARKS.map((mark) => (
          <li key={mark}>
            <span className={`mark ${mark}`} aria-hidden />
            {t(`help.marks.${mark}`)}
          </li>
        ))}
      </ul>
      <h3>{t("help.stateTitle")}</h3>
      <p>{t("help.state.why")}</p>
      <p>{t("help.state.views")}</p>
      <p>{t("help.state.steps")}</p>
      <p>{t("help.state.rows")}</p>
      <h3>{t("help.keysTitle")}</h3>
      <p className="muted">{t("help.keysHint")}</p>
      <dl className="keys">
        {keys.map(([command, names]) => (
          <div key={command}>
            <dt>
              {names.map((name, i) => (
                <span key={name}>
                  {i > 0 && or}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`help.keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t("help.keys.editorTab")}</p>
      <h3>{t("help.semanticsTitle")}</h3>
      <p>{t("help.semantics.asyncio")}</p>
      <p>{t("help.semantics.ecmascript")}</p>
      <p>{t("help.semantics.clock")}</p>
      <p>{t("help.web")}</p>
      <h3>{t("help.fetchTitle")}</h3>
      <p>{t("help.fetch")}</p>
      <pre tabIndex={0}>{FETCH_EXAMPLE}</pre>
      <h3>{t("help.filesTitle")}</h3>
      <p>{t("help.files")}</p>
      <h3>{t("help.limitsTitle")}</h3>
      <p>{t("help.limits.sandbox")}</p>
      <p>
        {t("help.limits.events", {
          events: number.format(LIMITS.events),
          characters: number.format(LIMITS.characters),
        })}{" "}
        {t("help.limits.ahead")}
      </p>
    </Modal>
  );
}
