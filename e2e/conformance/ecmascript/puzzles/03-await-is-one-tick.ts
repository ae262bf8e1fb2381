async function f() {
  console.log("f starts");
  await null;
  console.log("f goes on");
}
f();
Promise.resolve().then(() => console.log("then"));
console.log("sync end");
