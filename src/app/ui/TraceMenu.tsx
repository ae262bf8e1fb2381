// Opens what was saved, and saves what is on screen.
import { FileUp } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { type ReactElement, useRef } from "react";
import { useTranslation } from "react-i18next";
import { IMPORT_FORMATS } from "../../trace/formats/import-formats.ts";
import { saveAnimation } from "../documents/animation.ts";
import { copyMarkdown, SAVE_NAMES, saveProgram, saveRun } from "../documents/saves.ts";
import { openFiles } from "../documents/opened-files.ts";
import { PROGRAM_EXTENSIONS } from "../documents/program-files.ts";
import { canBeAsked, isActive, isToPredict } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { Menu } from "./Menu.tsx";
import { useWords } from "./use-words.ts";

/** As wide a picture at least, however small the screen. */
const LEAST_PICTURE_PX = 700;
const ACCEPTED = [
  ...Object.values(IMPORT_FORMATS).map(({ extension }) => extension),
  ".gz",
  ...PROGRAM_EXTENSIONS,
].join(",");

export function TraceMenu(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const page = usePage();
  const { store } = page;
  const picker = useRef<HTMLInputElement>(null);
  // What grows would be saved in part.
  const canSave = useApp(({ recording, run }) => recording !== null && !isActive(run));
  const hasProgram = useApp(({ source }) => source !== "");
  const projection = useApp((state) => state.projection);
  const canAsk = useApp(canBeAsked);
  const canExplore = useApp(
    (state) => canBeAsked(state) && !isToPredict(state) && !state.isPresenting && state.embedding === null,
  );
  const canCompare = useApp(
    (state) =>
      state.former !== null && state.recording !== null && !isToPredict(state) && !isActive(state.run),
  );
  return (
    <>
      <Menu
        align="end"
        trigger={
          <DropdownMenu.Trigger className="icon-button" aria-label={t("trace.menu")} title={t("trace.menu")}>
            <FileUp aria-hidden />
          </DropdownMenu.Trigger>
        }
      >
        <DropdownMenu.Item
          className="menu-item"
          onSelect={() => {
            picker.current?.click();
          }}
        >
          {t("trace.open")}
        </DropdownMenu.Item>
        {SAVE_NAMES.map((name) => (
          <DropdownMenu.Item
            key={name}
            className="menu-item"
            disabled={!canSave}
            onSelect={() => {
              const widthPx = picker.current?.parentElement?.closest("section")?.clientWidth ?? 0;
              void saveRun(name, store, words, Math.max(LEAST_PICTURE_PX, widthPx));
            }}
          >
            {t(`trace.save.${name}`)}
          </DropdownMenu.Item>
        ))}
        <DropdownMenu.Item
          className="menu-item"
          disabled={!canSave}
          onSelect={() => void saveAnimation(store, words)}
        >
          {t("trace.saveAnimation")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!canSave}
          onSelect={() => {
            void copyMarkdown(store, words);
          }}
        >
          {t("trace.copyMarkdown")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item desk-only"
          onSelect={() => {
            if (projection === "mine") page.presenter?.stop();
            else void page.presenter?.project();
          }}
        >
          {t(`stage.project.${projection}`)}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!canAsk}
          title={t("predict.askHint")}
          onSelect={() => page.predictions.askHere()}
        >
          {t("predict.ask")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!canExplore}
          onSelect={() => page.navigation.explore()}
        >
          {t("inspector.explore")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!canCompare}
          onSelect={() => {
            const { former } = store.getState();
            store.setState({ compared: former && { trace: former, as: "former" } });
          }}
        >
          {t("inspector.compare")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!hasProgram}
          onSelect={() => {
            saveProgram(store.getState());
          }}
        >
          {t("trace.saveProgram")}
        </DropdownMenu.Item>
        <DropdownMenu.Item
          className="menu-item"
          disabled={!hasProgram}
          onSelect={() => store.setState({ dialog: "share" })}
        >
          {t("share.open")}
        </DropdownMenu.Item>
      </Menu>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        onChange={({ target }) => {
          void openFiles([...(target.files ?? [])], page);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
