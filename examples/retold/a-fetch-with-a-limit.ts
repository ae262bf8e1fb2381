function later(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms, "too late"));
}

async function load(name: string, ms: number) {
  const response = await fetch(`/${name}?delay=${ms}&body=${name}`);
  return response.text();
}

async function within(name: string, ms: number) {
  const winner = await Promise.race([load(name, ms), later(500)]);
  console.log(`${name}: ${winner}`);
}

await Promise.all([within("photo", 300), within("film", 900)]);
const settled = await Promise.allSettled([load("news", 200), Promise.reject(new Error("offline"))]);
console.log(settled.map(({ status }) => status).join(", "));
