// Shows what the reader can choose for good.
import { RadioGroup, Switch } from "radix-ui";
import { type ReactElement, useId } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, nameOfLanguage } from "../../words/languages.ts";
import { THEMES } from "../preferences.ts";
import { isPythonProgram } from "../program-language.ts";
import { USUAL_SEED } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { Modal } from "./Modal.tsx";
import "../styles/settings.css";

export function SettingsDialog(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const { theme, language, playsOnRun, playsExamples, asksFirst, recordsValues, narrates, hasReadingFont } =
    useApp((state) => state.preferences);
  const isPython = useApp(isPythonProgram);
  const clock = useApp(({ asked, preferences }) => asked.clock ?? preferences.clock);
  return (
    <Modal title={t("settings.title")} className="settings">
      <Choice
        name={t("settings.theme")}
        value={theme}
        options={["system", ...THEMES] as const}
        labelOf={(value) => t(`settings.themes.${value}`)}
        onChange={(value) => choices.choose({ theme: value })}
      />
      <Choice
        name={t("settings.language")}
        value={language}
        options={["system", ...LANGUAGES] as const}
        labelOf={(value) => (value === "system" ? t("settings.languageOfSystem") : nameOfLanguage(value))}
        onChange={(value) => void choices.chooseLanguage(value)}
      />
      <OnOff
        id="reading-font"
        name={t("settings.readingFont")}
        hint={t("settings.readingFontHint")}
        isOn={hasReadingFont}
        onChange={(isOn) => choices.choose({ hasReadingFont: isOn })}
      />
      <Choice
        name={t("settings.clock")}
        value={clock}
        options={["virtual", "real"] as const}
        labelOf={(value) => t(`settings.clocks.${value}`)}
        onChange={(value) => choices.chooseClock(value)}
        hint={isPython ? t("settings.clockOfPython") : undefined}
      />
      <Seed />
      <OnOff
        id="plays-on-run"
        name={t("settings.playsOnRun")}
        hint={t("settings.playsOnRunHint")}
        isOn={playsOnRun}
        onChange={(isOn) => choices.choose({ playsOnRun: isOn })}
      />
      <OnOff
        id="plays-examples"
        name={t("settings.playsExamples")}
        hint={t("settings.playsExamplesHint")}
        isOn={playsExamples}
        onChange={(isOn) => choices.choose({ playsExamples: isOn })}
      />
      <OnOff
        id="asks-first"
        name={t("predict.setting")}
        hint={t("predict.settingHint")}
        isOn={asksFirst}
        onChange={(isOn) => choices.choose({ asksFirst: isOn })}
      />
      <OnOff
        id="records-values"
        name={t("settings.recordsValues")}
        hint={t("settings.recordsValuesHint")}
        isOn={recordsValues}
        onChange={(isOn) => choices.choose({ recordsValues: isOn })}
      />
      <OnOff
        id="narrates"
        name={t("narration.setting")}
        hint={t("narration.settingHint")}
        isOn={narrates}
        onChange={(isOn) => choices.choose({ narrates: isOn })}
      />
    </Modal>
  );
}

/** Of the program that is open, as its links have it. */
function Seed(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const seed = useApp(({ asked }) => asked.seed);
  return (
    <div className="setting-row">
      <div>
        <label htmlFor="seed">{t("settings.seed")}</label>
        <p className="muted">{t("settings.seedHint")}</p>
      </div>
      <input
        id="seed"
        className="seed"
        inputMode="numeric"
        value={seed ?? ""}
        placeholder={String(USUAL_SEED)}
        onChange={({ target }) => choices.chooseSeed(target.value)}
      />
    </div>
  );
}

interface OnOffProps {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function OnOff({ id, name, hint, isOn, onChange }: OnOffProps): ReactElement {
  return (
    <div className="setting-row">
      <div>
        <label htmlFor={id}>{name}</label>
        <p className="muted">{hint}</p>
      </div>
      <Switch.Root id={id} className="switch" checked={isOn} onCheckedChange={onChange}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly labelOf: (value: T) => string;
  readonly onChange: (value: T) => void;
  /** What is to be known of the choice, if anything. */
  readonly hint?: string | undefined;
}

function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { name, value, options, labelOf, onChange, hint } = props;
  const id = useId();
  return (
    <fieldset className="setting">
      <legend>{name}</legend>
      <RadioGroup.Root
        className="choices"
        value={value}
        aria-label={name}
        aria-describedby={hint === undefined ? undefined : id}
        onValueChange={(next) => onChange(next as T)}
      >
        {options.map((option) => (
          <RadioGroup.Item key={option} className="choice" value={option}>
            {labelOf(option)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {hint !== undefined && (
        <p className="muted" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
