// Shows a program in Python as TypeScript: what stands in the editor is translated, and what could not be is told.
import { useState } from "react";
import { nearestExample } from "../documents/examples.ts";
import { useApp, usePage } from "./context.ts";

interface AsTypeScript {
  /** The line from which on the program cannot be read as Python; null: nobody has tried, or it can. */
  readonly failedAt: number | null;
  readonly show: () => Promise<void>;
}

export function useAsTypeScript(): AsTypeScript {
  const { store, editor } = usePage();
  const source = useApp((state) => state.source);
  const [failed, setFailed] = useState<{ readonly source: string; readonly line: number } | null>(null);
  const show = async (): Promise<void> => {
    const python = editor.current?.getSource() ?? "";
    const translated = await editor.current?.showAsTypeScript();
    if (translated?.type === "failed") setFailed({ source: python, line: translated.line });
    else if (translated !== undefined && translated.left.length > 0) {
      const example = nearestExample(python).name;
      store.setState({ notice: { type: "leftInPython", places: translated.left, example } });
    }
  };
  return { failedAt: failed?.source === source ? failed.line : null, show };
}
