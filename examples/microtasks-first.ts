setTimeout(() => console.log("7 timer"));

queueMicrotask(() => console.log("3 microtask"));

Promise.resolve()
  .then(() => console.log("4 then"))
  .then(() => console.log("6 then again"));

(async () => {
  console.log("1 async function");
  await null;
  console.log("5 behind await");
})();

console.log("2 end of the program");
