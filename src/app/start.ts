// Starts a visit: with a trace on its way that the address asks for, or with a recorded run on screen, where it begins with one, before anything else is loaded.
import first from "../../examples/gather.ts?run";
import { FIRST_EXAMPLE } from "./document.ts";
import { readAskedTrace } from "./documents/asked-trace.ts";
import { isProjectorAddress } from "./documents/projection.ts";
import { openInbox } from "./embed-inbox.ts";
import { readEmbedding } from "./embedding.ts";
import { onTouch } from "./first-look.ts";
import { type Front, showFront } from "./front/front.ts";
import type { RecordedRun } from "./front/recorded-run.ts";
import { openingExample } from "./front/which.ts";
import { readPreferences } from "./preferences.ts";
import { createSignal } from "./signal.ts";
import { closeStorage } from "./storage.ts";

const others = import.meta.glob<RecordedRun>(["../../examples/*.ts", "!**/gather.ts"], {
  query: "?run",
  import: "default",
});

// What shows the trace is on its way together with it.
const asked = readAskedTrace(location);
if (asked !== null)
  import("../timeline/timeline.ts").catch(() => {
    // Told when it is mounted.
  });
const embedding = readEmbedding(location.search);
const inbox = embedding === null ? null : openInbox();
const isProjector = isProjectorAddress(location.search);
if (embedding !== null || isProjector) closeStorage();
const preferences = { ...readPreferences(), ...embedding?.choices };

/** What can go wrong here goes wrong quietly: the page says it better. */
async function frontOfVisit(): Promise<Front | null> {
  try {
    const opening = await openingExample(location, preferences);
    if (opening === null) return null;
    const { example } = opening;
    const run = example === FIRST_EXAMPLE ? first : await others[`../../examples/${example}.ts`]();
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
