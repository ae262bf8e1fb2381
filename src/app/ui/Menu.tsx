// Holds what all menus have in common: a button that opens one, and where it stands.
import { DropdownMenu } from "radix-ui";
import { type ReactElement, type ReactNode, useState } from "react";

interface MenuProps {
  /** A `DropdownMenu.Trigger`. */
  readonly trigger: ReactNode;
  readonly align: "start" | "end";
  readonly children: ReactNode;
}

export function Menu({ trigger, align, children }: MenuProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <DropdownMenu.Root modal={false} open={isOpen} onOpenChange={setOpen}>
      {trigger}
      {/* Inside a landmark, so that whoever goes from one to the next comes by. It is there by the time one opens a menu. */}
      <DropdownMenu.Portal container={isOpen ? document.querySelector<HTMLElement>("main") : null}>
        {/* A long menu scrolls: what scrolls is to be reached by keyboard itself. */}
        <DropdownMenu.Content className="menu" sideOffset={6} align={align} collisionPadding={8} tabIndex={0}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
