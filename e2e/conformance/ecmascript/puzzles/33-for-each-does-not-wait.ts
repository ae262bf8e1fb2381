const wait = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
[20, 10].forEach(async (ms) => {
  await wait(ms);
  console.log("after", ms);
});
console.log("for each returned");
