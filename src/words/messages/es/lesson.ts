// Says the texts around a lesson, once it is there: in Spanish, drafted by machine.
import type { lesson as english } from "../en/lesson.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const lesson = {
  try: "Prueba",
  check: "¿Lo ves ahora?",
  right: "Correcto",
  wrong: "No es así",
  checkedBy: "Orden comprobado con {{by}}, {{on}}",
  checkNow: "Comprobar ahora",
  checking: "CPython lo está ejecutando",
  checkedNow: "CPython 3.14 acaba de imprimir lo mismo, en esta página",
  checkedOther:
    "CPython 3.14 acaba de imprimir otra cosa desde la línea {{line}}: «{{there}}» y no «{{here}}»",
  checkNeedsThreads: "Este programa tiene hilos, y CPython no los tiene en este navegador",
  checkFailed: "No se pudo ejecutar CPython: {{problem}}",
  done: "Hecha",
  next: "Siguiente: {{title}}",
  linkNowhere: "Lo que nombra este enlace de la lección no está aquí",
  faults_one: "Hay {{count}} fallo en esta lección",
  faults_many: "Hay {{count}} de fallos en esta lección",
  faults_other: "Hay {{count}} fallos en esta lección",
  line: "Línea {{line}}:",
} satisfies DraftIn<Forms, typeof english>;
