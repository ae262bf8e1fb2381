async function f(
  a = (() => {
    throw new Error("default");
  })(),
) {
  return a;
}
console.log("called");
f().catch((e) => console.log("rejected:", e.message));
console.log("went on");
