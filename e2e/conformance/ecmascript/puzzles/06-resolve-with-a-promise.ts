const inner = Promise.resolve("inner");
const outer = new Promise((resolve) => resolve(inner));
outer.then(() => console.log("outer"));
inner
  .then(() => console.log("inner"))
  .then(() => console.log("after inner"))
  .then(() => console.log("after after"));
