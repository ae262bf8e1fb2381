// Says in the reader's language what is open: for the menu, and for the window, so that many can be told apart.
import { useEffect } from "react";
import type { DocumentRef } from "../document.ts";
import { exampleNamed } from "../documents/examples.ts";
import { useApp } from "./context.ts";
import { useWords } from "./use-words.ts";

export function useDocumentTitle(document: DocumentRef): string {
  const { t, language } = useWords();
  if (document.type === "draft") return t("document.draft");
  if (document.type === "link") return t("document.link");
  if (document.type === "trace" || document.type === "file") return document.name;
  return exampleNamed(document.name)!.lessons[language].title;
}

const PRODUCT = "Loopscope";

/** A draft has no name of its own. */
export function useWindowTitle(): void {
  const opened = useApp((state) => state.document);
  const title = useDocumentTitle(opened);
  const isNamed = opened.type !== "draft";
  useEffect(() => {
    document.title = isNamed ? `${title} - ${PRODUCT}` : PRODUCT;
  }, [title, isNamed]);
}
