// What an async generator that has not begun answers to throw() and return(), and what its methods say of other receivers.
async function* numbers() {
  console.log("never");
  yield 1;
}
const told = (name: string, promise: Promise<unknown>) =>
  promise.then((value) => console.log(name, "gives", value), (error) => console.log(name, "fails:", String(error)));

const first = numbers();
told("throw", first.throw(new Error("boop")));
told("next after throw", first.next());
const second = numbers();
told("throw a promise", second.throw(Promise.resolve("boop")));
const third = numbers();
told("return", third.return(Promise.resolve(2) as any));
told("next after return", third.next());
told("return again", third.return(3 as any));
const fourth = numbers();
told("return of a rejection", fourth.return(Promise.reject(new RangeError("late")) as any));
const { next, return: close, throw: raise } = Object.getPrototypeOf(numbers.prototype) as any;
for (const receiver of [null, undefined, 1, {}]) told("a stranger's next", next.call(receiver).catch((e: any) => Promise.reject(e.name)));
told("a stranger's return", close.call(null).catch((e: any) => Promise.reject(e.name)));
told("a stranger's throw", raise.call("text").catch((e: any) => Promise.reject(e.name)));
