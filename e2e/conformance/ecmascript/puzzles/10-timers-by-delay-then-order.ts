setTimeout(() => console.log("20 first"), 20);
setTimeout(() => console.log("10"), 10);
setTimeout(() => console.log("20 second"), 20);
setTimeout(() => console.log("1"), 1);
