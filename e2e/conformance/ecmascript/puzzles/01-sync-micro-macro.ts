console.log("1 sync");
setTimeout(() => console.log("5 task"), 0);
Promise.resolve().then(() => console.log("3 microtask"));
queueMicrotask(() => console.log("4 microtask too"));
console.log("2 sync");
