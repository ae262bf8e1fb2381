// The same texts in Russian.
import type { Messages } from "./en.ts";
import type { inspectorEn } from "./inspector-en.ts";

export const inspectorRu: Messages<typeof inspectorEn> = {
  why: {
    title: "Почему",
    cause: "К причине",
    path: "Высветить критический путь",
    at: " (строка {{line}})",
    start: "С неё начинается прогон",
    made: "Её создаёт {{who}}{{at}}",
    woken: "Она ждёт {{duration}} ({{what}}), пока её не разбудит {{who}}{{at}}",
    wokenAtOnce: "Она ждёт ({{what}}), и в тот же миг её будит {{who}}{{at}}",
    ended: "Она ждёт {{duration}}, пока не закончится {{who}}",
    loopEnded: "Она ведёт цикл событий {{duration}}, пока не закончится {{who}}",
    time: "Она ждёт {{duration}}, пока не придёт её время",
    turn: "Она пропускает других вперёд",
    cancelled: "Её отменяет {{who}}{{at}}",
    limit: "Её срок вышел, и она отменена",
    open: "Её ожидание ещё ничем не закончилось",
    someone: "кто-то",
    turnAtOnce: "её очередь приходит сразу",
    turnLater: "её очередь приходит через {{duration}}",
    turnAfter_one: "её очередь приходит после {{count}} чужой",
    turnAfter_few: "её очередь приходит после {{count}} чужих",
    turnAfter_many: "её очередь приходит после {{count}} чужих",
    turnAfter_other: "её очередь приходит после {{count}} чужих",
    turnLaterAfter_one: "её очередь приходит через {{duration}}, после {{count}} чужой",
    turnLaterAfter_few: "её очередь приходит через {{duration}}, после {{count}} чужих",
    turnLaterAfter_many: "её очередь приходит через {{duration}}, после {{count}} чужих",
    turnLaterAfter_other: "её очередь приходит через {{duration}}, после {{count}} чужих",
    noTurn: "её очередь ещё не пришла",
    next: "дальше: {{what}}",
    nextAt: "дальше: {{what}}, строка {{line}}",
    ends: "затем она заканчивается: {{what}}",
  },
};
