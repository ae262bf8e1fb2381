Promise.any([Promise.reject(new Error("a")), Promise.resolve("b"), Promise.resolve("c")]).then((v) =>
  console.log(v),
);
Promise.any([Promise.reject(new Error("a")), Promise.reject(new Error("b"))]).catch((e) =>
  console.log(e.constructor.name, e.message, e.errors.map((x: Error) => x.message).join()),
);
