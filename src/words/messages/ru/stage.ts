// Says the texts of the stage: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { stage as english } from "../en/stage.ts";
import type { Forms } from "./forms.ts";

export const stage = {
  black: "Экран погашен: любая клавиша его вернёт",
  qr: "Ссылка для телефонов",
  project: {
    none: "Открыть окно для проектора",
    others: "Взять окно проектора себе",
    mine: "Больше не показывать на проекторе",
  },
  takenOver: "На проекторе теперь другое окно. Вернуть его себе можно в меню диаграммы",
  presenting: "Проектор показывает это",
  noProjector: "Окно для проектора не открыто",
  reopen: "Открыть",
  stop: "Закончить",
  next: "Дальше:",
  nothingNext: "конец",
  answer: "Ответ:",
  wait: "Это окно покажет то, что делает докладчик, когда он выведет своё окно сюда: меню диаграммы, «Взять окно проектора себе»",
  fullScreen: "Во весь экран",
  keys: {
    remoteForward: "дальше; в первый раз запускает",
    remoteBack: "назад",
    play: "воспроизвести",
    ask: "сначала спросить",
    future: "будущее",
    larger: "крупнее",
    smaller: "мельче",
    stageColors: "цвета",
    pointer: "указка",
    black: "погасить",
    qr: "QR-код",
    escape: "закончить",
    help: "все клавиши",
  },
} satisfies MessagesIn<Forms, typeof english>;
