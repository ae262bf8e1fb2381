const id = setTimeout(() => console.log("never"), 5);
setTimeout(() => {
  console.log("clears");
  clearTimeout(id);
}, 1);
setTimeout(() => console.log("end"), 10);
