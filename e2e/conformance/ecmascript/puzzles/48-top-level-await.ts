console.log("before");
setTimeout(() => console.log("timer runs while the module waits"), 5);
await new Promise<void>((r) => setTimeout(r, 10));
console.log("after");
export {};
