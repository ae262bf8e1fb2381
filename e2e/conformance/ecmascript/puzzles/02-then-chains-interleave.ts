const chain = (name: string) =>
  Promise.resolve()
    .then(() => console.log(name, 1))
    .then(() => console.log(name, 2))
    .then(() => console.log(name, 3));
chain("a");
chain("b");
