// Puts panes side by side or one above the other, with borders that can be moved and stay where they were put.
import { Fragment, type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  Group,
  type GroupImperativeHandle,
  Panel,
  Separator,
  useDefaultLayout,
} from "react-resizable-panels";
import { readStored, writeStored } from "../storage.ts";

interface Pane {
  readonly id: string;
  /** In percent. */
  readonly size: number;
  readonly least: number;
  readonly content: ReactNode;
}

interface SplitProps {
  /** Under which the sizes are kept. */
  readonly id: string;
  readonly orientation: "horizontal" | "vertical";
  readonly panes: readonly Pane[];
  /** While nobody has moved a border, the sizes are these, also when they change. */
  readonly isFitted?: boolean;
}

const storage = {
  getItem: (key: string): string | null => {
    const stored = readStored(`panes.${key}`);
    return typeof stored === "string" ? stored : null;
  },
  setItem: (key: string, value: string): void => {
    writeStored(`panes.${key}`, value);
  },
};

export function Split({ id, orientation, panes, isFitted = false }: SplitProps): ReactElement {
  const group = useRef<GroupImperativeHandle>(null);
  const { t } = useTranslation();
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id,
    // Panes come and go: each set has its own sizes.
    panelIds: panes.map((pane) => pane.id),
    storage,
    onlySaveAfterUserInteractions: true,
  });
  const sizes = isFitted && defaultLayout === undefined ? panes.map((pane) => pane.size).join(" ") : "";
  const ids = panes.map((pane) => pane.id).join(" ");
  useEffect(() => {
    if (sizes === "") return;
    const parts = sizes.split(" ").map(Number);
    group.current?.setLayout(Object.fromEntries(ids.split(" ").map((pane, i) => [pane, parts[i]])));
  }, [ids, sizes]);
  return (
    <Group
      groupRef={group}
      id={id}
      orientation={orientation}
      defaultLayout={defaultLayout}
      onLayoutChanged={onLayoutChanged}
      className="split"
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator className="split-border" aria-label={t("panes.resize")} />}
          <Panel id={pane.id} defaultSize={`${pane.size}%`} minSize={`${pane.least}%`}>
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
