// Explains what is on screen to somebody who is here for the first time: what to see in this run, and what is where.
import { type CSSProperties, type ReactElement, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { lineCountOf } from "../code-colors.ts";
import { FIRST_EXAMPLE } from "../document.ts";
import { exampleNamed } from "../documents/examples.ts";
import { languageOf } from "../preferences.ts";
import { noteLook, onTouch } from "../first-look.ts";
import { NARROW } from "../narrow.ts";
import { hasLesson } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { useMedia } from "./use-media.ts";

type Place = "program" | "rows" | "playback";

/** Points at what it stands in. Goes at the first touch, as all of them. */
export function Callout({ of }: { readonly of: Place }): ReactElement | null {
  const { t } = useTranslation();
  // One stands under the last line of the program. Nobody counts lines, which is done at every change, once that is over.
  const lines = useApp(({ isFirstLook, source }) => (isFirstLook ? lineCountOf(source) : 0));
  if (lines === 0) return null;
  return (
    <p className={`callout callout-${of}`} style={{ "--lines": lines } as CSSProperties} role="note">
      {t(`firstLook.${of}`)}
    </p>
  );
}

/** What to see in the run that plays, in the words of its lesson; unless that stands there. */
export function WhatToSee(): ReactElement | null {
  const { t } = useTranslation();
  const isFirstLook = useApp((state) => state.isFirstLook);
  const isNarrow = useMedia(NARROW);
  const isInLesson = useApp((state) => !isNarrow && hasLesson(state) && state.preferences.showsLesson);
  const language = useApp(({ preferences }) => languageOf(preferences));
  const name = useApp(({ document }) => (document.type === "example" ? document.name : FIRST_EXAMPLE));
  if (!isFirstLook || isInLesson) return null;
  const { title, gist } = exampleNamed(name)!.lessons[language];
  return (
    <div className="what-to-see" role="note">
      <p>
        <strong>{title}.</strong> <span className="gist">{gist}</span>
      </p>
      <p className="muted">{t("firstLook.recorded")}</p>
    </div>
  );
}

/** The explanations go at the first touch of anything, and do not come back. */
export function useFirstLook(): void {
  const { store } = usePage();
  const isFirstLook = useApp((state) => state.isFirstLook);
  useEffect(() => {
    if (!isFirstLook) return;
    return onTouch(() => {
      noteLook();
      store.setState({ isFirstLook: false });
    });
  }, [store, isFirstLook]);
}
