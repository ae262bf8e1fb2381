const after = (ms: number, v: string) =>
  new Promise<string>((r) =>
    setTimeout(() => {
      console.log("done", v);
      r(v);
    }, ms),
  );
Promise.all([after(30, "slow"), after(10, "fast"), "plain"]).then((v) => console.log(v.join()));
