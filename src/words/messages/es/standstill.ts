// Says why a program waits for ever: in Spanish, drafted by machine.
import type { standstill as english } from "../en/standstill.ts";
import type { DraftIn } from "../messages.ts";
import type { Forms } from "./forms.ts";

export const standstill = {
  title: "Este programa espera para siempre: ya no puede ocurrir nada. Quién espera qué:",
  lane: "{{lane}} espera a que termine {{other}}",
  held_one: "{{lane}} espera por {{object}}, que tiene {{holders}}",
  held_many: "{{lane}} espera por {{object}}, que tienen {{holders}}",
  held_other: "{{lane}} espera por {{object}}, que tienen {{holders}}",
  members: "{{lane}} espera por {{object}}; aún sin hacer: {{members}}",
  loopNotRun:
    "{{lane}} espera por {{object}}. Se entregó a un bucle de eventos que nadie lleva, así que ni siquiera puede empezar. Un hilo tiene que llevar ese bucle, con runForever() o runUntilComplete()",
  loopStopped:
    "{{lane}} espera por {{object}}. Se entregó a un bucle de eventos cuyo hilo bloquea {{by}}, así que no puede empezar",
  threadStopped: "{{lane}} podría seguir, pero {{by}} bloquea su hilo",
  ownHeld: "{{lane}} espera por {{object}}, que ella misma tiene",
  leftHeld: "{{lane}} espera por {{object}}, que tomó {{holders}} y nunca devolvió",
  called: "{{lane}} espera por {{object}}, que corre en {{by}}",
  inLine:
    "{{lane}} espera por {{object}}, una llamada en la cola: todos los hilos de su grupo están ocupados ({{by}})",
  notRun: "{{lane}} podría seguir, pero nadie lleva su bucle de eventos",
  sleep: "{{lane}} duerme para siempre",
  idle: "{{lane}} lleva un bucle de eventos en el que no queda nada que hacer. No queda nadie que llame a stop()",
  nobody: "{{lane}} espera por {{object}}. {{lack}}",
  lacks: {
    result: "No queda nadie que lo complete",
    set: "No queda nadie que llame a set()",
    notify: "No queda nadie que llame a notify()",
    item: "Está vacía, y no queda nadie que ponga nada en ella",
    room: "Está llena ({{count}} de {{of}}), y no queda nadie que saque nada de ella",
    done_one: "No se llamó a taskDone() por {{count}} elemento, y no queda nadie que lo haga",
    done_many: "No se llamó a taskDone() por {{count}} de elementos, y no queda nadie que lo haga",
    done_other: "No se llamó a taskDone() por {{count}} elementos, y no queda nadie que lo haga",
    parties: "Han llegado {{count}} de {{of}}, y no queda nadie más que venga",
    release: "No queda nadie que lo libere",
    answer: "Ya no llega ninguna respuesta",
    end: "No queda nadie que le ponga fin",
  },
  since: "desde hace {{duration}}",
  cycle: "Se esperan unas a otras en círculo: {{ring}}",
  ownCycle: "{{lane}} se espera a sí misma",
  more_one: "y {{count}} más",
  more_many: "y {{count}} de más",
  more_other: "y {{count}} más",
} satisfies DraftIn<Forms, typeof english>;
