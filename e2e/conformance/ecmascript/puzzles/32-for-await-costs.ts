(async () => {
  for await (const v of ["a", "b"]) console.log(v);
  console.log("loop ends");
})();
let p = Promise.resolve();
for (let i = 1; i <= 12; i++) p = p.then(() => console.log("tick", i));
