// Says the texts of the playback: in Russian.
import type { transport as english } from "../en/transport.ts";
import type { MessagesIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const transport = {
  label: "Воспроизведение",
  play: "Воспроизвести",
  pause: "Пауза",
  stepBack: "Шаг назад",
  stepForward: "Шаг вперёд",
  stepSize: "Величина шага",
  stepSizes: { event: "по событию", line: "по строке", await: "по await", print: "по выводу" },
  stepSizesLong: {
    event: "событие: всё, что происходит",
    line: "строка: другая строка программы",
    await: "await: что задача делает до следующего await",
    print: "вывод: до следующей напечатанной строки",
  },
  toStart: "В начало",
  toEnd: "В конец",
  follow: "Следить за последним шагом",
  position: "Место в прогоне",
  speed: "Скорость",
  auto: "авто",
  autoLong: "авто: весь прогон примерно за 8 с",
  times: "{{speed}}×",
  axis: "Ось",
  axes: { time: "Время", open: "Миги", steps: "Шаги", causes: "Причины" },
  axesLong: {
    time: "Время: всё, что происходит сразу, лежит в одном месте и раскрывается, пока вы там шагаете",
    open: "Время, мгновения открыты: то, что происходит сразу, разложено по шагам",
    steps: "Шаги: все одной ширины, сколько бы времени они ни занимали",
    causes: "Причины: каждый шаг сразу за тем, без чего его не было бы; часы не в счёт",
  },
  clock: "t = {{seconds}} с",
  stepOf: "шаг {{step}} из {{count}}",
  stepOfMore: "шаг {{step}} из {{count}}+",
  readout: "{{seconds}} с, шаг {{step}} из {{count}}",
} satisfies MessagesIn<Forms, typeof english>;
