async function* count() {
  console.log("starts");
  yield 1;
  console.log("between");
  yield 2;
  return 3;
}
(async () => {
  const it = count();
  console.log("made");
  for (let i = 0; i < 4; i++) console.log(JSON.stringify(await it.next()));
})();
