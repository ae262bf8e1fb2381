async function load(address: string, signal?: AbortSignal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

const results = await Promise.allSettled([
  load('/user?delay=300&json={"name":"Ann"}'),
  load("/posts?delay=500&status=404"),
  load("/news?delay=200&fail"),
  load("/slow?delay=5000", AbortSignal.timeout(1000)),
]);

for (const result of results)
  console.log(result.status === "fulfilled" ? result.value : String(result.reason));
