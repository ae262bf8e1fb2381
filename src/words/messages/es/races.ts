// Tells of races, where a task goes on with what is no longer so: in Spanish, drafted by machine.
import type { races as english } from "../en/races.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const races = {
  title: "Carrera por {{name}}",
  another: "otra llamada {{who}}",
  read: "{{who}} leyó {{name}} = {{value}}{{at}}",
  between: "{{who}} lo dejó en {{value}}{{at}}",
  wroteOver: "{{who}} escribió {{value}}{{at}} encima: el cambio de {{other}} se pierde",
  wentOn: "{{who}} escribió {{value}}{{at}} por lo que había leído, y ya no era así",
  sentence: "{{read}}; {{between}}; {{write}}",
  at: " en la línea {{line}}",
  atRead: "se leyó {{value}}, al usarlo ya era {{now}}: {{who}}",
  atOverwrite: "{{value}} sobre {{lost}}, que se pierde: {{who}}",
  atDecision: "{{value}} por {{read}}, que ya es {{now}}: {{who}}",
  goToRead: "Ir a la lectura",
  goToOther: "Ir a la escritura intermedia",
  goToWrite: "Ir a la última escritura",
  more_one: "y {{count}} carrera más",
  more_many: "y {{count}} de carreras más",
  more_other: "y {{count}} carreras más",
} satisfies DraftIn<Forms, typeof english>;
