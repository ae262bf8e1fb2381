// Tells of races, where a task goes on with what is no longer so: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { races as english } from "../en/races.ts";
import type { Forms } from "./forms.ts";

export const races = {
  title: "Гонка за {{name}}",
  another: "другой вызов {{who}}",
  read: "{{who}} читает {{name}} = {{value}}{{at}}",
  between: "{{who}} записывает {{value}}{{at}}",
  wroteOver: "{{who}} записывает поверх этого {{value}}{{at}}: потеряно то, что записал {{other}}",
  wentOn: "{{who}} записывает {{value}}{{at}}, полагаясь на прочитанное, а оно уже неверно",
  sentence: "{{read}}; {{between}}; {{write}}",
  at: " (строка {{line}})",
  atRead: "прочитано {{value}}, а потом уже {{now}}: {{who}}",
  atOverwrite: "{{value}} поверх {{lost}}, оно потеряно: {{who}}",
  atDecision: "{{value}} из-за {{read}}, а было уже {{now}}: {{who}}",
  goToRead: "К чтению",
  goToOther: "К записи между ними",
  goToWrite: "К последней записи",
  more_one: "и ещё {{count}} гонка",
  more_few: "и ещё {{count}} гонки",
  more_many: "и ещё {{count}} гонок",
  more_other: "и ещё {{count}} гонки",
} satisfies MessagesIn<Forms, typeof english>;
