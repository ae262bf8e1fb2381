async function* inner() {
  try {
    yield 1;
  } finally {
    console.log("inner finally");
    await null;
  }
}
async function* outer() {
  try {
    yield* inner();
    console.log("never");
  } finally {
    console.log("outer finally");
  }
}
const it = outer();
await it.next();
console.log(JSON.stringify(await it.return("r" as never)));
