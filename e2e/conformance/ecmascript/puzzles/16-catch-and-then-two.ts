const rejected = Promise.reject(new Error("r"));
rejected.then(
  () => console.log("no"),
  (e) => console.log("second argument", e.message),
);
rejected.catch((e) => console.log("catch", e.message));
rejected.then(() => console.log("no")).catch((e) => console.log("catch behind then", e.message));
