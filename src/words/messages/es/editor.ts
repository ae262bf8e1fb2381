// Says the texts of the editor: in Spanish, drafted by machine.
import type { editor as english } from "../en/editor.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const editor = {
  label: "Programa. Para salir del editor, pulsa Escape y después Tab",
  placeholder: "Escribe un programa, pega uno en Python o elige un ejemplo",
  readOnly: "Ahora no se puede cambiar el programa",
  run: "Ejecutar el programa",
  selectLine: "Mostrar las tareas de esta línea",
  didYouMean: "¿Querías decir {{meant}}?",
  pythonName: "{{written}} de Python se llama aquí {{meant}}",
  keywordArguments: "Los argumentos con nombre son aquí un objeto, el último argumento: {{meant}}",
  modules: "Aquí un programa puede importar {{names}}",
  replaceBy: "Cambiar por {{meant}}",
  missingAwait: {
    coroutine:
      "{{callee}}(…) solo crea una corrutina: nada de ella corre hasta que se espera. Añade await o entrégala a createTask",
    blocking: "{{callee}}(…) no hace nada sin await: aquí se espera lo que bloquea el hilo",
    gather: "{{callee}}(…) las arranca todas, pero nadie espera a que terminen. Añade await",
    promise: "{{callee}}(…) solo crea una promesa que esperar, y nadie la espera. Añade await",
  },
  addAwait: "Añadir await",
  addAwaitAndAsync: "Añadir await y hacer async la función",
  suspended: "Esperan aquí: {{names}}",
  running: "En marcha",
  touch: {
    bar: "Botones del editor",
    undo: "Deshacer",
    redo: "Rehacer",
    find: "Buscar",
    complete: "Sugerir un nombre",
    indent: "Mover las líneas a la derecha",
    outdent: "Mover las líneas a la izquierda",
    replaceBy: "Reemplazar por",
    next: "Siguiente",
    previous: "Anterior",
    matchCase: "Distinguir mayúsculas",
    replace: "Reemplazar",
    replaceAll: "Reemplazar todo",
    close: "Cerrar",
  },
} satisfies DraftIn<Forms, typeof english>;
