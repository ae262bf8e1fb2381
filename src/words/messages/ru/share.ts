// Says the texts around links and the code for other pages: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { share as english } from "../en/share.ts";
import type { Forms } from "./forms.ts";

export const share = {
  open: "Ссылка и код для вставки…",
  choose: "Выбрать, что в ней…",
  title: "Поделиться программой",
  carries: "Кроме программы в ссылке",
  parts: {
    pace: "Ось и скорость",
    moment: "Этот момент",
    selection: "Выбранная задача",
    zoom: "Этот масштаб",
    looks: "Цвета и язык, как здесь",
    stage: "Режим презентации, для проектора",
    hidden: "Сначала вопрос: диаграмма и вывод появятся после ответа",
  },
  link: "Ссылка",
  copyLink: "Скопировать ссылку",
  saveProgram: "Сохранить программу в файл",
  length_one: "{{count}} знак",
  length_few: "{{count}} знака",
  length_many: "{{count}} знаков",
  length_other: "{{count}} знака",
  long: "В ссылке {{characters}} знаков. Некоторые чаты обрезают ссылки после {{limit}}: файл всегда доходит целым",
  tooLong:
    "Слишком длинно для ссылки ({{characters}} знаков, самое большее {{most}}). Отправьте программу файлом",
  figure: "На другой странице",
  wishes: {
    code: "С программой",
    edit: "Её можно менять",
    play: "Запускается сама",
    plain: "Без кнопок",
  },
  copyEmbed: "Скопировать код для вставки",
  qr: "Ссылка как QR-код",
  noQr: "Ссылка слишком длинна для QR-кода: {{characters}} знаков, самое большее {{most}}",
} satisfies MessagesIn<Forms, typeof english>;
