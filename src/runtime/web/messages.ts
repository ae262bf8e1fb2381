// Connects the two ports of a MessageChannel, which hand each other copies of values, a task each. Source: HTML, "Channel messaging".
import { current, type EventLoop } from "../../engine/index.ts";
import { guard } from "./listeners.ts";

class Port extends EventTarget {
  private other: Port | null = null;
  private readonly waiting: unknown[] = [];
  private isStarted = false;
  private isClosed = false;
  private handler: ((event: MessageEvent) => unknown) | null = null;
  private readonly loop: EventLoop = current.loop ?? current.thread!.ownLoop();

  static connect(a: Port, b: Port): void {
    a.other = b;
    b.other = a;
  }

  /** Sends a copy. Errors: DataCloneError for what cannot be copied. */
  postMessage(value: unknown, options?: StructuredSerializeOptions): void {
    const copy: unknown = structuredClone(value, options);
    const { other } = this;
    if (other === null || this.isClosed || other.isClosed) return;
    if (other.isStarted) other.deliver(copy);
    else other.waiting.push(copy);
  }

  start(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    for (const value of this.waiting.splice(0)) this.deliver(value);
  }

  close(): void {
    this.isClosed = true;
  }

  get onmessage(): ((event: MessageEvent) => unknown) | null {
    return this.handler;
  }

  /** Setting a handler starts the port. */
  set onmessage(handler: ((event: MessageEvent) => unknown) | null) {
    this.handler = handler;
    this.start();
  }

  private deliver(value: unknown): void {
    const message = () => {
      const event = new MessageEvent("message", { data: value });
      (guard(this.handler) as typeof this.handler)?.call(this, event);
      this.dispatchEvent(event);
    };
    this.loop._schedule(message, []);
  }
}

Object.defineProperty(Port, "name", { value: "MessagePort" });

export class MessageChannel {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    Port.connect(this.port1, this.port2);
  }
}

for (const { prototype, name } of [Port, MessageChannel])
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
