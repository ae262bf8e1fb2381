// Moves the playhead: play, step, scrub, speed and axis, and says where it is.
import { ChevronLeft, ChevronRight, SkipBack, SkipForward } from "lucide-react";
import type { KeyboardEvent, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { STEP_SIZES, type StepSize } from "../../trace/stops.ts";
import { AXES, unitsOf } from "../../trace/units.ts";
import { decimalText, secondsText } from "../../words/durations.ts";
import { commandNamed, commandOf } from "../commands.ts";
import type { Preferences } from "../preferences.ts";
import { SPEEDS } from "../run/speeds.ts";
import { isActive } from "../store.ts";
import { Choice, ChoiceMenu } from "./ChoiceMenu.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { Callout } from "./FirstLook.tsx";
import { PlayButton } from "./PlayButton.tsx";

export function Transport(): ReactElement {
  const { t } = useTranslation();
  const isEmpty = useApp(({ recording }) => recording === null);
  const isLive = useApp(({ run }) => isActive(run));
  const button = { isDisabled: isEmpty };
  return (
    <section className="transport" aria-label={t("transport.label")}>
      <div className="transport-buttons">
        <CommandButton {...button} command="toStart" icon={SkipBack} label={t("transport.toStart")} />
        <CommandButton {...button} command="stepBack" icon={ChevronLeft} label={t("transport.stepBack")} />
        <PlayButton />
        <CommandButton
          {...button}
          command="stepForward"
          icon={ChevronRight}
          label={t("transport.stepForward")}
        />
        <CommandButton
          {...button}
          command="toEnd"
          icon={SkipForward}
          label={isLive ? t("transport.follow") : t("transport.toEnd")}
        />
      </div>
      <StepSizeMenu />
      <Clock />
      <SpeedMenu />
      <AxisMenu />
      <Scrubber />
      <Callout of="playback" />
    </section>
  );
}

/** The instrument's display. Read aloud when it stands still, not sixty times a second. */
export function Clock(): ReactElement {
  const { t } = useTranslation();
  const seconds = useApp(({ playback }) => playback.seconds.toFixed(3));
  const step = useApp(({ playback }) => playback.step);
  const count = useApp(({ recorded }) => recorded.steps);
  const isPaused = useApp(({ playback }) => playback.mode === "paused");
  const isLive = useApp(({ run }) => isActive(run));
  // Where each step is told, its number is told with it.
  const isSilent = useApp(({ preferences }) => preferences.narrates);
  const steps = { step, count };
  return (
    <p className="clock" aria-live={isPaused && !isSilent ? "polite" : "off"} aria-atomic>
      <span className="clock-time">{t("transport.clock", { seconds: decimalText(seconds, t) })}</span>
      <span className="clock-step">
        {isLive ? t("transport.stepOfMore", steps) : t("transport.stepOf", steps)}
      </span>
    </p>
  );
}

function Scrubber(): ReactElement {
  const { t } = useTranslation();
  const page = usePage();
  const { step, moment, seconds, axis } = useApp(({ playback }) => playback);
  const { steps } = useApp(({ recorded }) => recorded);
  const recording = useApp((state) => state.recording);
  const units = recording === null ? null : unitsOf(recording.trace, axis);
  const position = units?.unitOf(moment, seconds) ?? 0;
  const end = units?.end ?? 0;
  // The slider's own keys would move it by a hundredth; here they move by a step, as everywhere.
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, page.store.getState());
    if (command === null || !commandNamed(command).movesPlayhead) return;
    commandNamed(command).run(page);
    event.preventDefault();
  };
  const share = end > 0 ? position / end : 0;
  return (
    <input
      className="scrubber"
      type="range"
      min={0}
      max={end || 1}
      step="any"
      value={position}
      disabled={steps === 0}
      style={{ "--share": `${share * 100}%` } as React.CSSProperties}
      aria-label={t("transport.position")}
      aria-valuetext={t("transport.readout", { seconds: secondsText(seconds, t), step, count: steps })}
      onChange={({ target: { valueAsNumber: unit } }) => {
        if (units !== null) page.player.seek(units.momentAt(unit), units.secondsAt(unit));
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function StepSizeMenu(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const { stepSize } = useApp(({ preferences }) => preferences);
  return (
    <ChoiceMenu
      label={t("transport.stepSize")}
      title={t(`transport.stepSizes.${stepSize}`)}
      value={stepSize}
      onChoose={(value) => {
        choices.chooseStepSize(value as StepSize);
      }}
      align="start"
      className="step-size-button"
    >
      {STEP_SIZES.map((size) => (
        <Choice key={size} value={size}>
          {t(`transport.stepSizesLong.${size}`)}
        </Choice>
      ))}
    </ChoiceMenu>
  );
}

function SpeedMenu(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const speed = useApp(({ playback }) => playback.speed);
  const nameOf = (value: Preferences["speed"]) =>
    value === "auto" ? t("transport.auto") : t("transport.times", { speed: decimalText(String(value), t) });
  return (
    <ChoiceMenu
      label={t("transport.speed")}
      title={nameOf(speed)}
      value={String(speed)}
      onChoose={(value) => {
        choices.chooseSpeed(value === "auto" ? value : Number(value));
      }}
      align="end"
      className="speed-button"
    >
      <Choice value="auto">{t("transport.autoLong")}</Choice>
      {SPEEDS.map((value) => (
        <Choice key={value} value={String(value)}>
          {nameOf(value)}
        </Choice>
      ))}
    </ChoiceMenu>
  );
}

function AxisMenu(): ReactElement {
  const { t } = useTranslation();
  const { choices } = usePage();
  const axis = useApp(({ playback }) => playback.axis);
  return (
    <ChoiceMenu
      label={t("transport.axis")}
      title={t(`transport.axes.${axis}`)}
      value={axis}
      onChoose={(value) => {
        choices.chooseAxis(value as Preferences["axis"]);
      }}
      align="end"
      className="axis-button"
    >
      {AXES.map((value) => (
        <Choice key={value} value={value}>
          {t(`transport.axesLong.${value}`)}
        </Choice>
      ))}
    </ChoiceMenu>
  );
}
