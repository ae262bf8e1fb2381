async function plain() {
  return Promise.resolve("plain");
}
async function awaited() {
  return await Promise.resolve("awaited");
}
plain().then(console.log);
awaited().then(console.log);
