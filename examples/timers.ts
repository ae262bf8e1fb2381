function ring(what: string) {
  console.log(what, "ready");
}

setTimeout(ring, 2000, "eggs");
setTimeout(ring, 1000, "tea");
setTimeout(ring, 2000, "toast");
const soup = setTimeout(ring, 3000, "soup");
setTimeout(() => {
  clearTimeout(soup);
  console.log("no soup today");
}, 1500);
console.log("all clocks are wound");
