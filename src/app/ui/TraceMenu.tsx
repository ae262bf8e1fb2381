// Opens a saved trace, and saves the one on screen.
import { FileUp } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { type ReactElement, useRef } from "react";
import { useTranslation } from "react-i18next";
import { EXPORT_FORMATS, type ExportFormatName } from "../../trace/formats/export-formats.ts";
import { IMPORT_FORMATS } from "../../trace/formats/import-formats.ts";
import { openTraceFile, saveTrace } from "../documents/trace-files.ts";
import { isActive } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { Menu } from "./Menu.tsx";

const FORMATS = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
const ACCEPTED = [...Object.values(IMPORT_FORMATS).map(({ extension }) => extension), ".gz"].join(",");

export function TraceMenu(): ReactElement {
  const { t } = useTranslation();
  const page = usePage();
  const picker = useRef<HTMLInputElement>(null);
  // What grows would be saved in part.
  const log = useApp(({ recording, run }) => (isActive(run) ? undefined : recording?.trace.log));
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
        {FORMATS.map((format) => (
          <DropdownMenu.Item
            key={format}
            className="menu-item"
            disabled={log === undefined}
            onSelect={() => {
              if (log !== undefined) void saveTrace(log, format);
            }}
          >
            {t(`trace.save.${format}`)}
          </DropdownMenu.Item>
        ))}
      </Menu>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void openTraceFile(file, page);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
