// Lets what is heavy to load wait for a saved trace that is being opened: the processor is wanted for that.
import type { Page } from "./page.ts";
import { whenState } from "./store.ts";

/** Resolves once no saved trace is on its way any more, and all of it is painted; at once if there is none. */
export async function whenOpened({ store, frames }: Pick<Page, "store" | "frames">): Promise<void> {
  if (!store.getState().isOpening) return;
  await whenState(store, ({ isOpening }) => !isOpening);
  await frames.whenStill();
}
