// The module "queue": the only list of what a program can import from it.
export { Empty, Full, LifoQueue, PriorityQueue, Queue, ShutDown } from "./queue.ts";
export { SimpleQueue } from "./simple-queue.ts";
