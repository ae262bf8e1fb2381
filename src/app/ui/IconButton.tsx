// Draws a button that is an icon: its name is in the tooltip, with the key that does the same.
import type { LucideIcon } from "lucide-react";
import { Tooltip } from "radix-ui";
import type { ReactElement } from "react";

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}

export function IconButton(props: IconButtonProps): ReactElement {
  const { icon: Icon, label, keys, isDisabled, isPressed, className = "", onClick } = props;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          className={`icon-button ${className}`}
          aria-label={label}
          aria-pressed={isPressed}
          aria-disabled={isDisabled}
          onClick={() => {
            if (!isDisabled) onClick();
          }}
        >
          <Icon aria-hidden />
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {label}
          {keys !== undefined && <kbd>{keys}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
