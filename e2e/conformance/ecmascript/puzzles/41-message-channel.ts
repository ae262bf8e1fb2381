const { port1, port2 } = new MessageChannel();
const original = { nested: [1] };
port2.onmessage = (event) => {
  console.log("message", JSON.stringify(event.data), event.data === original);
  Promise.resolve().then(() => console.log("microtask of the message"));
  if (event.data.nested[0] === 2) {
    port1.close();
    port2.close();
  }
};
port1.postMessage(original);
original.nested[0] = 2;
port1.postMessage(original);
console.log("posted");
