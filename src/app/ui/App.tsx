// Lays out the page: the front, and the panes as they fit the screen.
import { Tooltip } from "radix-ui";
import {
  type ComponentType,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
} from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import type { createI18n } from "../../words/i18n.ts";
import { hasProgram } from "../document.ts";
import { handleKeys } from "../keyboard.ts";
import { NARROW } from "../narrow.ts";
import type { Page } from "../page.ts";
import type { Dialog } from "../store.ts";
import { PageContext, useApp, usePage } from "./context.ts";
import { DeskLayout } from "./DeskLayout.tsx";
import { EmbedLayout } from "./EmbedLayout.tsx";
import { useFirstLook } from "./FirstLook.tsx";
import { Header } from "./Header.tsx";
import {
  DraftsDialog,
  FindDialog,
  HelpDialog,
  PrintSheet,
  SettingsDialog,
  ShareDialog,
} from "./later-parts.ts";
import { Notices } from "./Notices.tsx";
import { PhoneLayout } from "./PhoneLayout.tsx";
import { StageLayout } from "./StageLayout.tsx";
import { useWindowTitle } from "./use-document-title.ts";
import { useMedia } from "./use-media.ts";

const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  help: HelpDialog,
  settings: SettingsDialog,
  find: FindDialog,
  drafts: DraftsDialog,
  share: ShareDialog,
};

interface AppProps {
  readonly page: Page;
  readonly i18n: ReturnType<typeof createI18n>;
}

/** The address says what is open: it is none of this link's affair. */
function skipToProgram(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("program")?.focus();
}

export function App({ page, i18n }: AppProps): ReactElement {
  useEffect(() => handleKeys(page), [page]);
  return (
    <PageAround page={page} i18n={i18n}>
      <Instrument />
      <OpenDialog />
      <Paper />
    </PageAround>
  );
}

/** What every component finds around it. */
export function PageAround({
  page,
  i18n,
  children,
}: AppProps & { readonly children: ReactNode }): ReactElement {
  return (
    <I18nextProvider i18n={i18n}>
      <PageContext value={page}>
        <Tooltip.Provider delayDuration={500}>{children}</Tooltip.Provider>
      </PageContext>
    </I18nextProvider>
  );
}

function Instrument(): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  const workbench = useRef<HTMLElement>(null);
  const isPresenting = useApp((state) => state.isPresenting);
  const isNarrow = useMedia(NARROW);
  const isEmbedded = useApp(({ embedding }) => embedding !== null);
  const isThereProgram = useApp(hasProgram);
  useWindowTitle();
  useFirstLook();
  // Keys are for the stage from now on, or for the page, and no longer for the button that was pressed.
  useEffect(
    () =>
      store.subscribe(
        (state) => state.isPresenting,
        () => {
          workbench.current?.focus();
        },
      ),
    [store],
  );
  return (
    <>
      {!isEmbedded && isThereProgram && (
        <a className="skip-link" href="#program" onClick={skipToProgram}>
          {t("app.skipToCode")}
        </a>
      )}
      {!isPresenting && !isEmbedded && <Header />}
      <Notices />
      <main className="workbench" tabIndex={-1} ref={workbench}>
        {isEmbedded ? (
          <EmbedLayout />
        ) : isPresenting ? (
          <StageLayout />
        ) : isNarrow ? (
          <PhoneLayout />
        ) : (
          <DeskLayout />
        )}
      </main>
    </>
  );
}

/** What is needed for printing comes after what is needed for everything else. */
function Paper(): ReactElement | null {
  const isReady = useApp((state) => state.isEditorReady || !hasProgram(state));
  return isReady ? (
    <Suspense>
      <PrintSheet />
    </Suspense>
  ) : null;
}

function OpenDialog(): ReactElement | null {
  const dialog = useApp((state) => state.dialog);
  if (dialog === null) return null;
  const Content = DIALOGS[dialog];
  return (
    <Suspense>
      <Content />
    </Suspense>
  );
}
