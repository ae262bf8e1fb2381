async function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("cleaning");
    await null;
    console.log("clean");
  }
}
for await (const v of g()) {
  console.log(v);
  break;
}
console.log("after the loop");
