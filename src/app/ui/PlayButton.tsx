// Plays the run on screen, or lets it stand still.
import { Pause, Play } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "./CommandButton.tsx";
import { useApp } from "./context.ts";

export function PlayButton(): ReactElement {
  const { t } = useTranslation();
  const isPlaying = useApp(({ playback }) => playback.mode !== "paused");
  const isDisabled = useApp(({ recording }) => recording === null);
  return (
    <CommandButton
      command="play"
      icon={isPlaying ? Pause : Play}
      className="play-button"
      label={isPlaying ? t("transport.pause") : t("transport.play")}
      isDisabled={isDisabled}
    />
  );
}
