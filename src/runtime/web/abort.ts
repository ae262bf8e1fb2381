// Sets `AbortSignal.timeout` by the program's clock; everything else of it is the host's.
import { current, machine } from "../../engine/index.ts";

function timeout(ms: number): AbortSignal {
  const controller = new AbortController();
  const loop = current.loop ?? current.thread!.ownLoop();
  const abort = () => {
    controller.abort(new DOMException("signal timed out", "TimeoutError"));
  };
  loop._scheduleAt(machine().clock.now() + Math.max(0, ms) * 1_000, abort, []);
  return controller.signal;
}

export function createAbortSignal(): typeof AbortSignal {
  return new Proxy(AbortSignal, {
    get: (target, key, receiver) =>
      key === "timeout" ? timeout : (Reflect.get(target, key, receiver) as unknown),
  });
}
