// Simulates a network: what the answer is, and when it comes, stands in the URL. The same request gives the same answer.
import { current, EnginePromise, type Kind, machine, showAs } from "../../engine/index.ts";

const FETCH: Kind = { name: "fetch", role: "single", lack: "answer" };

/** Where relative URLs lead. */
const BASE = "https://example.test/";
/** Milliseconds that an answer takes if the URL does not say. */
const DEFAULT_DELAY_MS = 100;

const STATUS_TEXTS: Readonly<Partial<Record<number, string>>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  301: "Moved Permanently",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

export interface FetchOptions {
  method?: string;
  headers?: HeadersInit;
  body?: unknown;
  signal?: AbortSignal;
}

/** The body is read once, by a promise of the engine's. */
class SimulatedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
  private readonly text_: string;
  private isUsed = false;

  constructor(
    body: unknown = "",
    options: { status?: number; statusText?: string; headers?: HeadersInit } = {},
    url = "",
  ) {
    this.status = options.status ?? 200;
    this.statusText = options.statusText ?? STATUS_TEXTS[this.status] ?? "";
    this.headers = new Headers(options.headers);
    this.url = url;
    this.text_ = String(body);
  }

  static json(value: unknown, options: { status?: number; headers?: HeadersInit } = {}): SimulatedResponse {
    const response = new SimulatedResponse(JSON.stringify(value), options);
    response.headers.set("content-type", "application/json");
    return response;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get bodyUsed(): boolean {
    return this.isUsed;
  }

  text(): EnginePromise<string> {
    return this.read((text) => text);
  }

  json(): EnginePromise {
    return this.read((text) => JSON.parse(text) as unknown);
  }

  arrayBuffer(): EnginePromise<ArrayBuffer> {
    return this.read((text) => new TextEncoder().encode(text).buffer);
  }

  clone(): SimulatedResponse {
    if (this.isUsed) throw new TypeError("Response body is already used");
    const { status, statusText, headers } = this;
    return new SimulatedResponse(this.text_, { status, statusText, headers }, this.url);
  }

  private read<T>(convert: (text: string) => T): EnginePromise<T> {
    return new EnginePromise<T>((resolve) => {
      if (this.isUsed) throw new TypeError("body stream already read");
      this.isUsed = true;
      resolve(convert(this.text_));
    });
  }
}

Object.defineProperty(SimulatedResponse, "name", { value: "Response" });

export { SimulatedResponse };

/** What the parameters of a URL ask for. */
interface Plan {
  readonly delayMs: number;
  readonly isFailing: boolean;
  readonly response: SimulatedResponse;
}

function planOf(url: URL, method: string, body: unknown): Plan {
  const { searchParams } = url;
  const status = Number(searchParams.get("status") ?? 200);
  const json = searchParams.get("json");
  const text = searchParams.get("body");
  const echo = JSON.stringify({ url: url.href, method, ...(body === undefined ? {} : { body }) });
  const type = text === null ? "application/json" : "text/plain;charset=UTF-8";
  return {
    delayMs: Math.max(0, Number(searchParams.get("delay") ?? DEFAULT_DELAY_MS) || 0),
    isFailing: searchParams.has("fail"),
    response: new SimulatedResponse(
      text ?? json ?? echo,
      { status, headers: { "content-type": type } },
      url.href,
    ),
  };
}

/**
 * Answers after a while, without a network. Parameters of the URL: `delay` (milliseconds, default 100), `status` (default
 * 200), `body` (text) or `json`, `fail` (the connection breaks: TypeError). Without a body the answer is the request, as
 * JSON. Errors: those, and the reason of a signal that is aborted first.
 */
export function simulatedFetch(input: unknown, options: FetchOptions = {}): EnginePromise<SimulatedResponse> {
  let resolve!: (response: SimulatedResponse) => void;
  let reject!: (error: unknown) => void;
  const promise = new EnginePromise<SimulatedResponse>((onResponse, onError) => {
    resolve = onResponse;
    reject = onError;
  });
  try {
    const url = new URL(String(input), BASE);
    const { method = "GET", body, signal } = options;
    const shown = showAs(promise, FETCH);
    if (shown !== null) machine().probe.named(shown, `${method} ${url.href.replace(BASE, "/")}`);
    const { delayMs, isFailing, response } = planOf(url, method, body);
    signal?.throwIfAborted();
    const loop = current.loop ?? current.thread!.ownLoop();
    const timer = loop._scheduleAtInternal(machine().clock.now() + delayMs * 1_000, answer, undefined);
    signal?.addEventListener("abort", () => {
      timer.cancel();
      reject(signal.reason);
    });
    function answer(): void {
      if (isFailing) reject(new TypeError("Failed to fetch"));
      else resolve(response);
    }
  } catch (error) {
    reject(error);
  }
  return promise;
}

Object.defineProperty(simulatedFetch, "name", { value: "fetch" });
