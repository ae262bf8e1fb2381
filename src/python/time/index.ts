// The module "time": the only list of what a program can import from it.
export {
  monotonic,
  monotonicNs,
  perfCounter,
  perfCounterNs,
  processTime,
  sleep,
  time,
  timeNs,
} from "./clock.ts";
export { asctime, ctime, strftime } from "./format.ts";
export { gmtime, localtime, mktime, StructTime } from "./calendar.ts";
