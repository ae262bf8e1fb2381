let n = 0;
const id = setInterval(() => {
  console.log("interval", ++n);
  if (n === 3) {
    clearInterval(id);
    console.log("cleared");
  }
}, 10);
setTimeout(() => console.log("timeout 25"), 25);
