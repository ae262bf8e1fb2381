const after = (ms: number, v: string) =>
  new Promise<string>((r) =>
    setTimeout(() => {
      console.log("ends", v);
      r(v);
    }, ms),
  );
Promise.race([after(20, "slow"), after(10, "fast")]).then((v) => console.log("winner", v));
