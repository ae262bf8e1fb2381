async function* slow() {
  for (let i = 0; i < 3; i++) {
    await new Promise<void>((r) => setTimeout(r, 10));
    yield i;
  }
}
const it = slow();
for (let i = 0; i < 4; i++) it.next().then(({ value, done }) => console.log(i, value, done));
console.log("asked four times");
