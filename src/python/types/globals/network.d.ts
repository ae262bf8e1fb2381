// What a program finds without importing it: a simulated network.

/** What `fetch` takes besides the address. */
interface FetchOptions {
  /** Default "GET". */
  method?: string;
  /** Sent along, and otherwise without effect. */
  headers?: HeadersInit;
  /** Sent along; an answer without a text of its own shows it. */
  body?: unknown;
  /** Breaks the request off when it is aborted: the promise is rejected with its reason. */
  signal?: AbortSignal;
}

/**
 * Asks a **simulated** network: nothing leaves the program, and the same request always gets the same answer. What it is,
 * and when it comes, stands in the address:
 *
 * - `delay=500` is how long it takes, in milliseconds; default 100;
 * - `status=404` is its status; default 200;
 * - `json={"a":1}` or `body=text` is its content; default: the request itself, as JSON;
 * - `fail` breaks the connection: the promise is rejected with a TypeError.
 *
 * @param input An address, absolute or relative.
 * @param options `method`, `headers`, `body`, `signal`.
 *
 * @example Two requests at the same time
 * ```ts
 * const [user, posts] = await Promise.all([
 *   fetch("/user?delay=300&json=1").then((response) => response.json()),
 *   fetch("/posts?delay=200&json=2").then((response) => response.json()),
 * ]);
 * console.log(user, posts); // 1 2, after 300 ms
 * ```
 */
declare function fetch(input: string | URL, options?: FetchOptions): Promise<Response>;

/** What a `Response` takes. */
interface ResponseOptions {
  /** Default 200. */
  status?: number;
  /** Default: the usual words for the status. */
  statusText?: string;
  /** Its headers. */
  headers?: HeadersInit;
}

/** The answer to a request. Its content can be read once. */
declare class Response {
  /** Makes an answer, for a server of your own. */
  constructor(body?: unknown, options?: ResponseOptions);
  /** An answer with a value as JSON. */
  static json(value: unknown, options?: ResponseOptions): Response;
  /** True for a status from 200 to 299. */
  readonly ok: boolean;
  /** The status: 200, 404 and so on. */
  readonly status: number;
  /** The status in words. */
  readonly statusText: string;
  /** Its headers. */
  readonly headers: Headers;
  /** The address it came from. */
  readonly url: string;
  /** True once the content was read. */
  readonly bodyUsed: boolean;
  /** The content as text. Rejected with a TypeError if it was read already. */
  text(): Promise<string>;
  /** The content, read as JSON. Rejected with a SyntaxError if it is none. */
  json(): Promise<any>;
  /** The content as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The same answer once more. TypeError if the content was read already. */
  clone(): Response;
}

/** What headers are made of. */
type HeadersInit = Headers | Record<string, string> | [name: string, value: string][];

/** The headers of a request or an answer; names are the same in capitals and small letters. */
declare class Headers implements Iterable<[name: string, value: string]> {
  /** Makes headers. */
  constructor(init?: HeadersInit);
  /** Adds a value to those that are there. */
  append(name: string, value: string): void;
  /** Takes a header away. */
  delete(name: string): void;
  /** The value of a header, or null. */
  get(name: string): string | null;
  /** True if there is such a header. */
  has(name: string): boolean;
  /** Sets the value of a header. */
  set(name: string, value: string): void;
  /** Calls a function with each value and name. */
  forEach(fn: (value: string, name: string) => unknown): void;
  /** Names and values, by name. */
  [Symbol.iterator](): IterableIterator<[name: string, value: string]>;
}

/** An address, taken apart. */
declare class URL {
  /** Reads an address; TypeError if it is none. A relative one needs a base. */
  constructor(url: string | URL, base?: string | URL);
  /** The whole address. */
  href: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** "https:" */
  protocol: string;
  /** Host and port. */
  host: string;
  /** The host alone. */
  hostname: string;
  /** The port, or "". */
  port: string;
  /** "/path" */
  pathname: string;
  /** "?name=value", or "". */
  search: string;
  /** "#part", or "". */
  hash: string;
  /** What stands after the "?". */
  readonly searchParams: URLSearchParams;
  /** The whole address. */
  toString(): string;
}

/** Names and values, as they stand after the "?" of an address. */
declare class URLSearchParams implements Iterable<[name: string, value: string]> {
  /** Reads them from a text, or makes them of names and values. */
  constructor(init?: string | Record<string, string> | [name: string, value: string][]);
  /** Adds a value. */
  append(name: string, value: string): void;
  /** Takes a name away. */
  delete(name: string): void;
  /** The first value of a name, or null. */
  get(name: string): string | null;
  /** All values of a name. */
  getAll(name: string): string[];
  /** True if there is such a name. */
  has(name: string): boolean;
  /** Sets the value of a name. */
  set(name: string, value: string): void;
  /** As text. */
  toString(): string;
  /** Names and values, in their order. */
  [Symbol.iterator](): IterableIterator<[name: string, value: string]>;
}
