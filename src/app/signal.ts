// Lets several parts of the page wait for something that happens once.

/** Something that happens once. */
export interface Signal {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

export function createSignal(): Signal {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
