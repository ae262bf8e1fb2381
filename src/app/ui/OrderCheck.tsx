// Says who has checked in which order an example's lines come, and when, and has CPython check it now.
import { Check, X } from "lucide-react";
import { type ReactElement, useState } from "react";
import type { Translate } from "../../words/i18n.ts";
import type { Checked } from "../documents/check-example.ts";
import { exampleIn } from "../document.ts";
import { type Example, exampleNamed } from "../documents/examples.ts";
import { isActive } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { useWords } from "./use-words.ts";

function textOf(checked: Checked, t: Translate): string {
  switch (checked.type) {
    case "same":
      return t("lesson.checkedNow");
    case "other":
      return t("lesson.checkedOther", {
        line: checked.line,
        here: checked.here ?? "",
        there: checked.there ?? "",
      });
    case "threads":
      return t("lesson.checkNeedsThreads");
    case "failed":
      return t("lesson.checkFailed", { problem: checked.problem });
  }
}

export function OrderCheck({ example }: { readonly example: Example }): ReactElement {
  const { t, language } = useWords();
  const { run } = usePage();
  const isRunning = useApp((state) => isActive(state.run));
  const [checked, setChecked] = useState<Checked | "now" | null>(null);
  const written = exampleNamed(exampleIn("typescript", example.name))!;
  const check = async (): Promise<void> => {
    setChecked("now");
    const { checkExample } = await import("../documents/check-example.ts");
    setChecked(await checkExample(written, run.python));
  };
  const on = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(example.checkedOn!));
  return (
    <>
      <p className="lesson-checked">
        <Check aria-hidden />
        {t("lesson.checkedBy", { by: example.checkedBy!, on })}
        {written.python !== null && checked === null && (
          <button
            type="button"
            className="text-button"
            disabled={isRunning}
            onClick={() => {
              void check();
            }}
          >
            {t("lesson.checkNow")}
          </button>
        )}
      </p>
      <p className="lesson-checked" role="status" hidden={checked === null}>
        {checked === "now" && t("lesson.checking")}
        {checked !== null && checked !== "now" && (
          <>
            {checked.type === "same" ? <Check aria-hidden /> : <X aria-hidden />}
            {textOf(checked, t)}
          </>
        )}
      </p>
    </>
  );
}
