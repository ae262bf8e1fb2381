const controller = new AbortController();
controller.signal.addEventListener("abort", () => console.log("listener", controller.signal.reason.name));
setTimeout(() => {
  console.log("aborting");
  controller.abort();
  console.log("aborted", controller.signal.aborted);
}, 5);
