const target = new EventTarget();
target.addEventListener("ping", () => {
  console.log("listener");
  Promise.resolve().then(() => console.log("microtask"));
});
console.log("before");
target.dispatchEvent(new Event("ping"));
console.log("after");
