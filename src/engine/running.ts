// Gives out the record of who is acting with the engine's classes in it, for those who stand above the engine.
import { current as hosts, machine as host } from "./current.ts";
import type { EventLoop } from "./loop.ts";
import type { Machine } from "./machine.ts";
import type { Thread } from "./thread.ts";

type Hosts = typeof hosts;

interface Running extends Omit<Hosts, "machine" | "thread" | "loop"> {
  machine: Machine | null;
  thread: Thread | null;
  loop: EventLoop | null;
}

/** Nothing else is ever put there. */
export const current = hosts as unknown as Running;

/** The machine whose program is running. */
export const machine = host as () => Machine;
