Promise.resolve(1)
  .then((v) => {
    console.log("got", v);
    throw new Error("x");
  })
  .then(() => console.log("skipped"))
  .catch((e) => {
    console.log("caught", e.message);
    return "recovered";
  })
  .then((v) => console.log(v));
