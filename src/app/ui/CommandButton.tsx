// Draws buttons that do what keys do, and names the keys in their tooltips: both out of the table of commands.
import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { type CommandId, commandNamed } from "../commands.ts";
import { capOf, type Key } from "../keys.ts";
import { usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";

/** How the reader's keyboard names the key for shortcuts. */
const CONTROL = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

/** Says what stands on a key, in the reader's language. */
export function useCapOf(): (key: Key) => string {
  const { t } = useTranslation();
  return (key) => capOf(key, (name) => t(`keyNames.${name}`), CONTROL);
}

/** What stands on the first key of a command. */
export function useHint(command: CommandId): string {
  return useCapOf()(commandNamed(command).keys[0]);
}

interface CommandButtonProps {
  readonly command: CommandId;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly className?: string;
}

export function CommandButton({ command, ...button }: CommandButtonProps): ReactElement {
  const page = usePage();
  return <IconButton {...button} keys={useHint(command)} onClick={() => commandNamed(command).run(page)} />;
}
