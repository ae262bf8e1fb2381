// Shows a dialog over the page.
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePage } from "./context.ts";

interface ModalProps {
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function Modal({ title, className, children }: ModalProps): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  // Whatever opened it gets the focus back.
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) store.setState({ dialog: null });
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="shade" />
        <Dialog.Content
          className={`dialog ${className}`}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener?.focus();
          }}
        >
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t("dialog.close")}>
              <X aria-hidden />
            </Dialog.Close>
          </div>
          <div className="dialog-body" tabIndex={0}>
            {children}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
