// Says what is wrong with a schedule, and where.
import type { Change, ScheduleProblem } from "../explore/schedule.ts";
import type { CommandLineWords } from "../words/command-line.ts";

export function scheduleProblemText(problem: ScheduleProblem, { say }: CommandLineWords): string {
  switch (problem.type) {
    case "none":
      return say("orders.schedule.none");
    case "version": {
      const { version, known } = problem;
      return say("orders.schedule.version", { version, known });
    }
    case "damaged":
      return say("orders.schedule.damaged", { item: problem.item });
    case "program":
      return say("orders.schedule.program");
  }
}

export function strayText({ number, line }: Change, { say }: CommandLineWords): string {
  return say("orders.schedule.stray", { number, line });
}
