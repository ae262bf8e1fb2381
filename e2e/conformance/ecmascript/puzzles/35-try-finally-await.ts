async function f() {
  try {
    await Promise.reject(new Error("x"));
  } catch (e) {
    console.log("caught", (e as Error).message);
    return "from catch";
  } finally {
    console.log("finally");
    await null;
    console.log("finally ends");
  }
}
console.log(await f());
