const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function greet(name: string) {
  console.log("hello,", name);
  await sleep(1);
  console.log("bye,", name);
}

async function main() {
  const first = greet("Ann");
  const second = greet("Bob");
  console.log("both called");
  await first;
  await second;
}

await main();
