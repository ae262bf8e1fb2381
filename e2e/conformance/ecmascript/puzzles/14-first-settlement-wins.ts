new Promise((resolve, reject) => {
  resolve("first");
  reject(new Error("second"));
  resolve("third");
  throw new Error("dropped");
}).then(
  (v) => console.log(v),
  (e) => console.log("error", e),
);
