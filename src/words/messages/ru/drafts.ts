// Says the texts around what the reader has written, and how it is kept: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { drafts as english } from "../en/drafts.ts";
import type { Forms } from "./forms.ts";

export const drafts = {
  open: "Черновики…",
  title: "Черновики",
  hint: "Здесь, в этом браузере, хранится каждая программа, которую вы изменили",
  none: "Пока пусто: программа попадёт сюда, как только вы её измените",
  new: "Новый черновик",
  isOpen: "сейчас открыт",
  blank: "Пустой",
  from: { draft: "Мой черновик", link: "По ссылке" },
  delete: "Удалить «{{title}}»",
  deleted: "Удалено: {{title}}",
  undo: "Вернуть",
  apart: "Этот черновик изменён и в другой вкладке. Теперь ваш текст — отдельный черновик, хранятся оба",
  full: "В браузере не осталось места для этой страницы: после перезагрузки ваши правки пропадут. Удалите черновики или сохраните программу в файл",
} satisfies MessagesIn<Forms, typeof english>;
