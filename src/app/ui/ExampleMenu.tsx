// Which program is open, and the menu of all there are.
import { ChevronDown } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { Fragment, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentRef } from "../documents.ts";
import { EXAMPLES, exampleNamed } from "../examples.ts";
import type { en } from "../messages/en.ts";
import type { Language } from "../preferences.ts";
import { menuContainer, useApp, usePage } from "./context.ts";

type Group = keyof typeof en.examples.groups;

export function useDocumentTitle(document: DocumentRef): string {
  const { t, i18n } = useTranslation();
  if (document.type === "draft") return t("document.draft");
  if (document.type === "link") return t("document.link");
  return exampleNamed(document.name)!.lessons[i18n.language as Language].title;
}

export function ExampleMenu(): ReactElement {
  const { t, i18n } = useTranslation();
  const { desk } = usePage();
  const document = useApp((state) => state.document);
  const title = useDocumentTitle(document);
  const groups = [...new Set(EXAMPLES.map(({ group }) => group as Group))];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="menu-button" aria-label={`${t("header.examples")}: ${title}`}>
        <span className="menu-button-title">{title}</span>
        <ChevronDown aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={menuContainer()}>
        <DropdownMenu.Content className="menu" sideOffset={6} align="start" collisionPadding={8}>
          <DropdownMenu.RadioGroup
            value={document.type === "example" ? document.name : document.type}
            onValueChange={(name) => {
              if (name === "draft") desk.openDraft();
              else desk.openExample(name);
            }}
          >
            <DropdownMenu.RadioItem className="menu-item" value="draft">
              {t("document.draft")}
            </DropdownMenu.RadioItem>
            {groups.map((group) => (
              <Fragment key={group}>
                <DropdownMenu.Label className="menu-label">
                  {t(`examples.groups.${group}`)}
                </DropdownMenu.Label>
                {EXAMPLES.filter((example) => example.group === group).map(({ name, lessons }) => (
                  <DropdownMenu.RadioItem key={name} className="menu-item" value={name}>
                    {lessons[i18n.language as Language].title}
                  </DropdownMenu.RadioItem>
                ))}
              </Fragment>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
