async function direct() {
  return 1;
}
async function wrapped() {
  return Promise.resolve(1);
}
wrapped().then(() => console.log("wrapped: three ticks"));
direct().then(() => console.log("direct: one tick"));
Promise.resolve()
  .then(() => console.log("tick 1"))
  .then(() => console.log("tick 2"))
  .then(() => console.log("tick 3"))
  .then(() => console.log("tick 4"));
