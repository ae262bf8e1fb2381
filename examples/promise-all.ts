const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function boil(what: string, ms: number) {
  console.log(what, "on the stove");
  await sleep(ms);
  console.log(what, "done");
  return what;
}

console.log("start");
const meal = Promise.all([boil("eggs", 3000), boil("tea", 1000)]);
console.log("both have begun");
console.log(await meal);
