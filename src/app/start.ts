// Starts a visit: with a trace that the address asks for, or with a recorded run, on screen before anything else is loaded.
import "./trusted-types.ts";
import first from "../../examples/gather.ts?run";
import { FIRST_EXAMPLE } from "./document.ts";
import { readAskedTrace } from "./documents/asked-trace.ts";
import { isProjectorAddress } from "./documents/projection.ts";
import { openInbox } from "./embed-inbox.ts";
import { readEmbedding } from "./embedding.ts";
import { onTouch } from "./first-look.ts";
import { showFront } from "./front/front.ts";
import type { RecordedRun } from "./front/recorded-run.ts";
import type { Front } from "./front/stand.ts";
import { showTraceFront } from "./front/trace-front.ts";
import { openingExample } from "./front/which.ts";
import { readPreferences } from "./preferences.ts";
import { createSignal } from "./signal.ts";
import { closeStorage } from "./storage.ts";

const others: Readonly<Partial<Record<string, () => Promise<RecordedRun>>>> = import.meta.glob<RecordedRun>(
  ["../../examples/*.ts", "!**/gather.ts"],
  {
    query: "?run",
    import: "default",
  },
);

const asked = readAskedTrace(location);
const embedding = readEmbedding(location.search);
const inbox = embedding === null ? null : openInbox();
const isProjector = isProjectorAddress(location.search);
if (embedding !== null || isProjector) closeStorage();
const preferences = { ...readPreferences(), ...embedding?.choices };

/** What can go wrong here goes wrong quietly: the page says it better. */
async function frontOfVisit(): Promise<Front | null> {
  try {
    if (asked?.opening != null && embedding === null && !isProjector)
      return await showTraceFront(asked.name, asked.opening, preferences);
    const opening = await openingExample(location, preferences);
    if (opening === null) return null;
    const { example } = opening;
    const run = example === FIRST_EXAMPLE ? first : await others[`../../examples/${example}.ts`]?.();
    if (run === undefined) return null;
    return await showFront(opening, run, preferences, embedding);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** A figure may be one of many, which nobody touches: it is made into a page by whoever does, and by the page around it. */
const touched = createSignal();
if (inbox !== null) {
  onTouch(touched.resolve);
  // On the way through the page around it with Tab.
  addEventListener("focusin", touched.resolve, { once: true });
  void inbox.first.then(touched.resolve);
}

const front = await frontOfVisit();
if (front !== null) await (inbox === null ? front.painted : touched.promise);
const { startPage } = await import("./main.tsx");
await startPage({ preferences, embedding, inbox, front, asked, isProjector });
