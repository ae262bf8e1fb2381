// Shows which program is open, and the menu of all there are.
import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { exampleIn } from "../document.ts";
import { EXAMPLES } from "../documents/examples.ts";
import type { en } from "../../words/messages/en/index.ts";
import { Choice, ChoiceGroup, ChoiceMenu } from "./ChoiceMenu.tsx";
import { useApp, usePage } from "./context.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useWords } from "./use-words.ts";

type Group = keyof typeof en.examples.groups;

export function ExampleMenu(): ReactElement {
  const { t, language } = useWords();
  const { store, documents } = usePage();
  const document = useApp((state) => state.document);
  const title = useDocumentTitle(document);
  const groups = [...new Set(EXAMPLES.map(({ group }) => group as Group))];
  return (
    <ChoiceMenu
      label={t("header.examples")}
      title={title}
      value={document.type === "example" ? exampleIn("typescript", document.name) : document.type}
      onChoose={(name) => {
        if (name === "draft") documents.openDraft();
        else documents.openExample(name);
      }}
      align="start"
    >
      <Choice value="draft">{t("document.draft")}</Choice>
      <DropdownMenu.Item className="menu-item" onSelect={() => store.setState({ dialog: "drafts" })}>
        {t("drafts.open")}
      </DropdownMenu.Item>
      {groups.map((group) => (
        <ChoiceGroup key={group} label={t(`examples.groups.${group}`)}>
          {EXAMPLES.filter((example) => example.group === group).map(({ name, lessons }) => (
            <Choice key={name} value={name}>
              {lessons[language].title}
            </Choice>
          ))}
        </ChoiceGroup>
      ))}
    </ChoiceMenu>
  );
}
