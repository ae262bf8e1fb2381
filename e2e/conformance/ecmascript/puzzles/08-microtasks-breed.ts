setTimeout(() => console.log("task"), 0);
function breed(n: number) {
  queueMicrotask(() => {
    console.log("microtask", n);
    if (n < 4) breed(n + 1);
  });
}
breed(1);
