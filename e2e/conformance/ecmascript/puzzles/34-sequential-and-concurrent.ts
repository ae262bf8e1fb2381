const wait = async (name: string, ms: number) => {
  console.log("start", name);
  await new Promise<void>((r) => setTimeout(r, ms));
  console.log("end", name);
};
await wait("a", 20);
await wait("b", 10);
await Promise.all([wait("c", 20), wait("d", 10)]);
