Promise.resolve("value")
  .finally(() => {
    throw new Error("from finally");
  })
  .then((v) => console.log(v))
  .catch((e) => console.log(e.message));
Promise.reject(new Error("first"))
  .finally(() => Promise.reject(new Error("second")))
  .catch((e) => console.log(e.message));
