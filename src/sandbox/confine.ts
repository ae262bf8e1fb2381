// Takes everything away from a worker that a program has no business with.
//
// The network is closed by the frame's policy, with or without this. But a worker can also start workers, open channels,
// send the page messages and set timers that no event loop of ours knows of.

/** What stays; everything else goes, also what browsers have yet to invent. */
const KEPT = new Set(
  `
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt escape unescape
  decodeURI decodeURIComponent encodeURI encodeURIComponent

  AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView
  Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Int8Array
  Int16Array Int32Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp
  Set String SuppressedError Symbol SyntaxError Temporal TypeError URIError Uint8Array Uint8ClampedArray Uint16Array
  Uint32Array WeakMap WeakRef WeakSet

  AbortController AbortSignal DOMException Event EventTarget Headers MessageEvent TextDecoder TextEncoder URL
  URLSearchParams atob btoa structuredClone constructor
  `
    .trim()
    .split(/\s+/),
);

/**
 * Of what every event target has: an Observable, which makes promises that no event loop of ours knows of.
 */
const OBSERVABLE = "when";

/** Call it before the program runs, and keep what is still needed; `needed` stays besides. */
export function confine(needed: readonly string[] = []): void {
  const kept = new Set([...KEPT, ...needed]);
  let holder = globalThis as object;
  // What every event target has is of use to others than the worker itself; and no event comes to the worker any more.
  while (holder !== EventTarget.prototype) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      // Two constants of the platform cannot be deleted; they are numbers.
      if (!kept.has(name)) Reflect.deleteProperty(holder, name);
    }
    holder = Object.getPrototypeOf(holder) as object;
  }
  Reflect.deleteProperty(EventTarget.prototype, OBSERVABLE);
}
