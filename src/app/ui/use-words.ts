// Gives components the words of the language in force, for what is told outside React.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Words } from "../../words/i18n.ts";
import type { Language } from "../../words/languages.ts";

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => ({ t, language }), [t, language]);
}
