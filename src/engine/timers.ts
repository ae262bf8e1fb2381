// Orders the timers of one event loop by deadline, then by creation.
import type { Micros } from "./clock.ts";

/** What the heap needs to know of a timer. */
export interface Timed {
  readonly _deadline: Micros;
  /** Creation number: ties go by creation order (CPython leaves exact ties open). */
  readonly _order: number;
  cancelled(): boolean;
}

function isBefore(a: Timed, b: Timed): boolean {
  return a._deadline !== b._deadline ? a._deadline < b._deadline : a._order < b._order;
}

/** Cancelled timers stay inside until they surface, as in CPython's BaseEventLoop. */
export class TimerHeap<T extends Timed> {
  private readonly heap: T[] = [];

  /** The earliest timer that is not cancelled. */
  peek(): T | undefined {
    while (this.heap.length > 0 && this.heap[0].cancelled()) this.pop();
    return this.heap[0];
  }

  push(timer: T): void {
    const { heap } = this;
    let i = heap.length;
    heap.push(timer);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!isBefore(timer, heap[parent])) break;
      heap[i] = heap[parent];
      i = parent;
    }
    heap[i] = timer;
  }

  pop(): T | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], last)) break;
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = last;
    return first;
  }

  clear(): void {
    this.heap.length = 0;
  }
}
