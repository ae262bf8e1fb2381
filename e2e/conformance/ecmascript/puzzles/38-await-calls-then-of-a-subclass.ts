class Loud extends Promise<string> {
  override then(a?: any, b?: any): any {
    console.log("then called");
    return super.then(a, b);
  }
}
(async () => {
  console.log(await Loud.resolve("loud"));
})();
Promise.resolve()
  .then(() => console.log("t1"))
  .then(() => console.log("t2"))
  .then(() => console.log("t3"))
  .then(() => console.log("t4"));
