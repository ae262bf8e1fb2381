const after = (ms: number, v: string, fails = false) =>
  new Promise<string>((resolve, reject) =>
    setTimeout(() => {
      console.log("ends", v);
      fails ? reject(new Error(v)) : resolve(v);
    }, ms),
  );
Promise.all([after(30, "a"), after(10, "b", true), after(20, "c")])
  .then(() => console.log("no"))
  .catch((e) => console.log("failed:", e.message));
