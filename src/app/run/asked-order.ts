// Reads in which order a run is asked to go, and says why it cannot.
import type { CompiledProgram } from "../../compile/contract.ts";
import type { Schedule } from "../../explore/schedule.ts";
import type { ShownOrder } from "../store.ts";

type AskedOrder = readonly [schedule: Schedule | null, shown: ShownOrder | null];

export const USUAL_ORDER: AskedOrder = [null, null];

/** `text`: a schedule as the explorer writes it. One that is not of this program gives none, and the reason. */
export async function askedOrder(
  text: string,
  source: string,
  { mayTamper }: CompiledProgram,
): Promise<AskedOrder> {
  const { readSchedule } = await import("../../explore/schedule.ts");
  const read = readSchedule(text, source);
  const shown = { told: null, stray: null, choices: [] };
  if (read.type === "failed") return [null, { ...shown, problem: read.problem }];
  if (mayTamper) return [null, { ...shown, problem: { type: "tampers" } }];
  return [read.schedule, { ...shown, problem: null }];
}
