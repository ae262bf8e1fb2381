// What a program finds without importing it: events, breaking off, and channels.

/** Something that has happened. */
declare class Event {
  /** Makes an event of a type. */
  constructor(
    type: string,
    options?: {
      /** Whether `preventDefault` has an effect. Default false. */
      cancelable?: boolean;
    },
  );
  /** What has happened, in one word. */
  readonly type: string;
  /** Who dispatched it. */
  readonly target: EventTarget | null;
  /** Whether somebody called `preventDefault`. */
  readonly defaultPrevented: boolean;
  /** Asks whoever dispatched it not to do the usual thing. */
  preventDefault(): void;
  /** Keeps the listeners that have not been called yet from hearing of it. */
  stopImmediatePropagation(): void;
}

/** A function that hears of events. */
type EventListener<E extends Event = Event> = (event: E) => unknown;

/** Something that tells others what happens. */
declare class EventTarget {
  /** Calls a function at each event of a type, inside the call that dispatches it. */
  addEventListener(
    type: string,
    listener: EventListener<any>,
    options?: {
      /** Only the first time. Default false. */
      once?: boolean;
      /** Ends the listening when it is aborted. */
      signal?: AbortSignal;
    },
  ): void;
  /** Takes a listener away. */
  removeEventListener(type: string, listener: EventListener<any>): void;
  /** Tells the listeners. False if one of them called `preventDefault`. */
  dispatchEvent(event: Event): boolean;
}

/** An error of the platform: its name says what it is, "AbortError" or "TimeoutError" for example. */
declare class DOMException extends Error {
  /** Makes one. */
  constructor(message?: string, name?: string);
}

/** Tells that something is to be broken off, and why. */
declare class AbortSignal extends EventTarget {
  private constructor();
  /** A signal that is aborted already. */
  static abort(reason?: unknown): AbortSignal;
  /**
   * A signal that is aborted after a time, with a DOMException named "TimeoutError".
   *
   * @param delay In **milliseconds**.
   */
  static timeout(delay: number): AbortSignal;
  /** A signal that is aborted as soon as one of these is. */
  static any(signals: Iterable<AbortSignal>): AbortSignal;
  /** True once it was aborted. */
  readonly aborted: boolean;
  /** Why: what `abort` was given, or a DOMException named "AbortError". */
  readonly reason: any;
  /** Called when it is aborted. */
  onabort: EventListener | null;
  /** Throws the reason if it was aborted. */
  throwIfAborted(): void;
}

/**
 * Breaks off what was given its signal.
 *
 * @example A request that takes too long
 * ```ts
 * const controller = new AbortController();
 * setTimeout(() => controller.abort(), 100);
 * try {
 *   await fetch("/slow?delay=1000", { signal: controller.signal });
 * } catch (error) {
 *   console.log(error instanceof DOMException && error.name); // AbortError
 * }
 * ```
 */
declare class AbortController {
  /** What to hand to whoever is to break off. */
  readonly signal: AbortSignal;
  /** Breaks off. */
  abort(reason?: unknown): void;
}

/** A message that has arrived at a port. */
declare class MessageEvent<T = any> extends Event {
  /** Makes an event with a message. */
  constructor(
    type: string,
    options?: {
      /** The message. */
      data?: T;
    },
  );
  /** The message: a copy of what was sent. */
  readonly data: T;
}

/** One end of a channel. */
declare class MessagePort extends EventTarget {
  private constructor();
  /** Sends a copy to the other end, where it arrives as a task of its own. */
  postMessage(message: unknown): void;
  /** Begins to hand over what has arrived; setting `onmessage` does it, too. */
  start(): void;
  /** Ends the channel. */
  close(): void;
  /** Called with each message. */
  onmessage: EventListener<MessageEvent> | null;
}

/**
 * Two ports; what is sent to one arrives at the other, each message as a task of its own.
 *
 * @example A message comes after the microtasks
 * ```ts
 * const { port1, port2 } = new MessageChannel();
 * port2.onmessage = ({ data }) => console.log("2:", data);
 * port1.postMessage("a task");
 * queueMicrotask(() => console.log("1: a microtask"));
 * ```
 */
declare class MessageChannel {
  /** One end. */
  readonly port1: MessagePort;
  /** The other end. */
  readonly port2: MessagePort;
}
