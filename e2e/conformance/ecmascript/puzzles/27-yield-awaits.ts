async function* g() {
  yield Promise.resolve("unwrapped");
  try {
    yield Promise.reject(new Error("thrown at the yield"));
  } catch (e) {
    yield (e as Error).message;
  }
}
for await (const v of g()) console.log(v);
