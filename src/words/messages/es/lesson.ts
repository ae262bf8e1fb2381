// Says the texts around a lesson, once it is there: in Spanish, drafted by machine.
import type { lesson as english } from "../en/lesson.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const lesson = {
  try: "Prueba",
  check: "¿Lo ves ahora?",
  right: "Correcto",
  wrong: "No es así",
  checkedBy: "Orden comprobado con {{by}}",
  done: "Hecha",
  next: "Siguiente: {{title}}",
  faults_one: "Hay {{count}} fallo en esta lección",
  faults_many: "Hay {{count}} de fallos en esta lección",
  faults_other: "Hay {{count}} fallos en esta lección",
  line: "Línea {{line}}:",
} satisfies DraftIn<Forms, typeof english>;
