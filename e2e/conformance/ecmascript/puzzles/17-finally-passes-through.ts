Promise.resolve("value")
  .finally(() => {
    console.log("finally");
    return "ignored";
  })
  .then((v) => console.log(v));
Promise.resolve()
  .then(() => console.log("t1"))
  .then(() => console.log("t2"))
  .then(() => console.log("t3"))
  .then(() => console.log("t4"))
  .then(() => console.log("t5"));
