console.log("before");
new Promise<void>((resolve) => {
  console.log("executor");
  resolve();
  console.log("after resolve");
}).then(() => console.log("then"));
console.log("after");
