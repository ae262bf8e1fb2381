const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function save() {
  await sleep(500);
  throw new Error("the disk is full");
}

async function main() {
  save();
  await sleep(1000);
  console.log("saved?");
}

await main();
