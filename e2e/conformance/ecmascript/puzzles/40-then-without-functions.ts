Promise.resolve("through")
  .then(null)
  .then(undefined, undefined)
  .then((v) => console.log(v));
Promise.reject(new Error("through too"))
  .then(null)
  .catch((e) => console.log(e.message));
