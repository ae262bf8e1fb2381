// Shows what is chosen on a button, and all there is to choose from in its menu.
import { ChevronDown } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { Menu } from "./Menu.tsx";

interface ChoiceMenuProps {
  /** What is chosen from, for those who do not see it. */
  readonly label: string;
  /** The name of what is chosen. */
  readonly title: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly align: "start" | "end";
  readonly className?: string;
  /** `Choice`s, or `ChoiceGroup`s of them. */
  readonly children: ReactNode;
}

export function ChoiceMenu(props: ChoiceMenuProps): ReactElement {
  const { label, title, value, onChoose, align, className, children } = props;
  return (
    <Menu
      align={align}
      trigger={
        <DropdownMenu.Trigger
          className={["menu-button", className].join(" ")}
          aria-label={`${label}: ${title}`}
          title={label}
        >
          <span className="menu-button-title">{title}</span>
          <ChevronDown aria-hidden />
        </DropdownMenu.Trigger>
      }
    >
      <DropdownMenu.RadioGroup className="menu-choices" value={value} onValueChange={onChoose}>
        {children}
      </DropdownMenu.RadioGroup>
    </Menu>
  );
}

export function Choice({
  value,
  children,
}: {
  readonly value: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <DropdownMenu.RadioItem className="menu-item" value={value}>
      {children}
    </DropdownMenu.RadioItem>
  );
}

export function ChoiceGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <DropdownMenu.Group className="menu-group">
      <DropdownMenu.Label className="menu-label">{label}</DropdownMenu.Label>
      {children}
    </DropdownMenu.Group>
  );
}
