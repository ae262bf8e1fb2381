// Which program is open, and the menu of all there are.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentRef } from "../documents/documents.ts";
import { EXAMPLES, exampleNamed } from "../documents/examples.ts";
import type { en } from "../../words/messages/en.ts";
import type { Language } from "../preferences.ts";
import { Choice, ChoiceGroup, ChoiceMenu } from "./ChoiceMenu.tsx";
import { useApp, usePage } from "./context.ts";

type Group = keyof typeof en.examples.groups;

export function useDocumentTitle(document: DocumentRef): string {
  const { t, i18n } = useTranslation();
  if (document.type === "draft") return t("document.draft");
  if (document.type === "link") return t("document.link");
  if (document.type === "trace") return document.name;
  return exampleNamed(document.name)!.lessons[i18n.language as Language].title;
}

export function ExampleMenu(): ReactElement {
  const { t, i18n } = useTranslation();
  const { desk } = usePage();
  const document = useApp((state) => state.document);
  const title = useDocumentTitle(document);
  const groups = [...new Set(EXAMPLES.map(({ group }) => group as Group))];
  return (
    <ChoiceMenu
      label={t("header.examples")}
      title={title}
      value={document.type === "example" ? document.name : document.type}
      onChoose={(name) => {
        if (name === "draft") desk.openDraft();
        else desk.openExample(name);
      }}
      align="start"
    >
      <Choice value="draft">{t("document.draft")}</Choice>
      {groups.map((group) => (
        <ChoiceGroup key={group} label={t(`examples.groups.${group}`)}>
          {EXAMPLES.filter((example) => example.group === group).map(({ name, lessons }) => (
            <Choice key={name} value={name}>
              {lessons[i18n.language as Language].title}
            </Choice>
          ))}
        </ChoiceGroup>
      ))}
    </ChoiceMenu>
  );
}
