async function fails(): Promise<never> {
  throw new Error("late");
}
async function f() {
  try {
    return fails();
  } catch {
    return "not caught here";
  }
}
f().catch((e) => console.log("caught outside:", e.message));
