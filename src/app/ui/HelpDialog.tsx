// Tells how to read the picture, which keys there are, what the two semantics mean, and where the limits lie.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { HELP_KEYS, LEGEND, LEGEND_BOX } from "../../timeline/contract.ts";
import { BOUNDS } from "../../trace/bounds.ts";
import { amountText } from "../bound-texts.ts";
import { COMMAND_IDS, commandNamed, type HelpTopic } from "../commands.ts";
import type { Key } from "../keys.ts";
import { RUN_LIMITS } from "../limits.ts";
import { useCapOf } from "./CommandButton.tsx";
import { Modal } from "./Modal.tsx";
import "../styles/help.css";

const FETCH_EXAMPLE = `const response = await fetch('/user?delay=300&json={"name":"Ann"}');
console.log((await response.json()).name); // Ann, after 300 ms`;

/** The build writes it beside the page; see src/build/licences.ts. */
const LICENCES = "licences.txt";

type LegendMark = keyof typeof LEGEND;

export function HelpDialog(): ReactElement {
  const { t, i18n } = useTranslation();
  return (
    <Modal title={t("help.title")} className="help">
      <p>{t("help.intro")}</p>
      <h3>{t("help.marksTitle")}</h3>
      <ul className="marks">
        {(Object.keys(LEGEND) as LegendMark[]).map((mark) => (
          <li key={mark}>
            <Sample mark={mark} />
            {t(`help.marks.${mark}`)}
          </li>
        ))}
      </ul>
      <h3>{t("help.stateTitle")}</h3>
      <p>{t("help.state.why")}</p>
      <p>{t("help.state.views")}</p>
      <p>{t("help.state.things")}</p>
      <p>{t("help.state.races")}</p>
      <p>{t("help.state.instants")}</p>
      <p>{t("help.state.steps")}</p>
      <p>{t("help.state.rows")}</p>
      <p>{t("help.state.predict")}</p>
      <p>{t("help.state.orders")}</p>
      <h3>{t("help.keysTitle")}</h3>
      <p className="muted">{t("help.keysHint")}</p>
      <KeyTable />
      <p className="muted">{t("help.keys.editorTab")}</p>
      <h3>{t("help.listeningTitle")}</h3>
      <Listening />
      <h3>{t("help.semanticsTitle")}</h3>
      <p>{t("help.semantics.asyncio")}</p>
      <p>{t("help.semantics.python")}</p>
      <p>{t("help.semantics.ecmascript")}</p>
      <p>{t("help.semantics.clock")}</p>
      <p>{t("help.web")}</p>
      <h3>{t("help.fetchTitle")}</h3>
      <p>{t("help.fetch")}</p>
      <pre tabIndex={0}>{FETCH_EXAMPLE}</pre>
      <h3>{t("help.filesTitle")}</h3>
      <p>{t("help.files")}</p>
      <h3>{t("help.offlineTitle")}</h3>
      <p>{t("help.offline")}</p>
      <h3>{t("help.limitsTitle")}</h3>
      <p>{t("help.limits.sandbox")}</p>
      <p>
        {t("help.limits.asks")} {t("help.limits.ahead")}
      </p>
      <ul>
        {BOUNDS.map((bound) => (
          <li key={bound}>
            {t(`help.limits.of.${bound}`, {
              amount: amountText(bound, RUN_LIMITS[bound], i18n.language),
            })}
          </li>
        ))}
      </ul>
      <p>
        <a href={LICENCES} target="_blank" rel="noreferrer">
          {t("help.licences")}
        </a>
      </p>
    </Modal>
  );
}

/** The way through the page by ear: what it is called there is what a screen reader says. */
function Listening(): ReactElement {
  const { t } = useTranslation();
  const names = {
    lesson: t("panes.lesson"),
    program: t("panes.code"),
    timeline: t("panes.timeline"),
    output: t("panes.output"),
    state: t("inspector.title"),
    rows: t("picture.rows"),
    question: t("predict.title"),
    reveal: t("predict.reveal"),
    steps: t("inspector.views.steps"),
  };
  return (
    <ol className="listening">
      <li>{t("help.listening.regions", names)}</li>
      <li>{t("help.listening.editor", names)}</li>
      <li>{t("help.listening.run", names)}</li>
      <li>{t("help.listening.picture", names)}</li>
      <li>{t("help.listening.predict", names)}</li>
    </ol>
  );
}

function Sample({ mark }: { readonly mark: LegendMark }): ReactElement {
  const { width, height } = LEGEND_BOX;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fill="none" aria-hidden>
      {LEGEND[mark].map((shape, index) => (
        <path key={index} {...shape} />
      ))}
    </svg>
  );
}

/** All keys by what the help says of them: the page's, then the timeline's own. */
function keysByTopic(): ReadonlyMap<HelpTopic, readonly Key[]> {
  const all = [
    // Several keys of one command are the same one on another layout.
    ...COMMAND_IDS.map((id) => ({ key: commandNamed(id).keys[0], topic: commandNamed(id).topic })),
    ...HELP_KEYS.map(({ code, topic }) => ({ key: { code }, topic })),
  ];
  const topics = new Map<HelpTopic, Key[]>();
  for (const { key, topic } of all) topics.set(topic, [...(topics.get(topic) ?? []), key]);
  return topics;
}

function KeyTable(): ReactElement {
  const { t } = useTranslation();
  const capOf = useCapOf();
  return (
    <dl className="keys">
      {Array.from(keysByTopic(), ([topic, keys]) => (
        <div key={topic}>
          <dt>
            {keys.map(capOf).map((cap, i) => (
              <span key={cap}>
                {i > 0 && ` ${t("keyNames.or")} `}
                <kbd>{cap}</kbd>
              </span>
            ))}
          </dt>
          <dd>{t(`help.keys.${topic}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
