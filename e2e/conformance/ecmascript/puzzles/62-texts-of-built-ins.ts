// What is not the program's has no text.
console.log(String(Promise), String(Promise.all), String(Promise.prototype.then), String(Promise.prototype.finally));
console.log(String(queueMicrotask).replace(/\s+/g, " ").includes("queue"), String(Math.max), String([].map));
console.log(new Function("a", "return a").toString(), String((async () => {}).constructor));
console.log(String(Object.getPrototypeOf(async function* () {}).prototype.next));
for (const value of [Promise.resolve(), (async function* () {})(), [Promise.resolve()], { a: { b: Promise.resolve() } }])
  try {
    console.log(structuredClone(value));
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
console.log(structuredClone([1, { a: [2] }]));
