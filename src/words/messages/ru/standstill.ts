// Says why a program waits for ever: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { standstill as english } from "../en/standstill.ts";
import type { Forms } from "./forms.ts";

export const standstill = {
  title: "Программа ждёт вечно: больше ничего не может произойти. Кто чего ждёт:",
  lane: "{{lane}} ждёт, пока не закончится {{other}}",
  held_one: "{{lane}} ждёт: {{object}}, держит {{holders}}",
  held_few: "{{lane}} ждёт: {{object}}, держат {{holders}}",
  held_many: "{{lane}} ждёт: {{object}}, держат {{holders}}",
  held_other: "{{lane}} ждёт: {{object}}, держат {{holders}}",
  members: "{{lane}} ждёт: {{object}}; ещё не закончились: {{members}}",
  loopNotRun:
    "{{lane}} ждёт: {{object}}. Корутина отдана циклу событий, который никто не запускает, поэтому она не может даже начаться. Какой-то поток должен запустить этот цикл: runForever() или runUntilComplete()",
  loopStopped:
    "{{lane}} ждёт: {{object}}. Корутина отдана циклу событий, поток которого блокирует {{by}}, поэтому она не может начаться",
  threadStopped: "{{lane}} может продолжать, но {{by}} блокирует поток",
  ownHeld: "{{lane}} ждёт: {{object}}, но держит это сама",
  leftHeld: "{{lane}} ждёт: {{object}}; это взяла и не отпустила {{holders}}",
  called: "{{lane}} ждёт: {{object}}, его вычисляет {{by}}",
  inLine: "{{lane}} ждёт: {{object}}. Этот вызов стоит в очереди: все потоки пула заняты ({{by}})",
  notRun: "{{lane}} может продолжать, но её цикл событий никто не запускает",
  sleep: "{{lane}} спит вечно",
  idle: "{{lane}} ведёт цикл событий, в котором больше нечего делать. Вызвать stop() больше некому",
  nobody: "{{lane}} ждёт: {{object}}. {{lack}}",
  lacks: {
    result: "Завершить это больше некому",
    set: "Вызвать set() больше некому",
    notify: "Вызвать notify() больше некому",
    item: "Там пусто, и положить туда что-нибудь больше некому",
    room: "Там всё занято ({{count}} из {{of}}), и взять оттуда больше некому",
    done_one: "taskDone() не вызвана для {{count}} элемента, и вызвать её больше некому",
    done_few: "taskDone() не вызвана для {{count}} элементов, и вызвать её больше некому",
    done_many: "taskDone() не вызвана для {{count}} элементов, и вызвать её больше некому",
    done_other: "taskDone() не вызвана для {{count}} элементов, и вызвать её больше некому",
    parties: "Пришли {{count}} из {{of}}, и прийти больше некому",
    release: "Отпустить это больше некому",
    answer: "Ответ уже не придёт",
    end: "Закончить это больше некому",
  },
  since: "начиная с {{duration}}",
  cycle: "Они ждут друг друга по кругу: {{ring}}",
  ownCycle: "{{lane}} ждёт саму себя",
  more_one: "и ещё {{count}}",
  more_few: "и ещё {{count}}",
  more_many: "и ещё {{count}}",
  more_other: "и ещё {{count}}",
} satisfies MessagesIn<Forms, typeof english>;
