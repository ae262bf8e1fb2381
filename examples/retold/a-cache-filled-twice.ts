const cache = new Map<string, string>();
let requests = 0;

async function download(url: string) {
  requests++;
  await new Promise((resolve) => setTimeout(resolve, url.length * 10));
  return `<html>${url}</html>`;
}

async function page(url: string) {
  if (!cache.has(url)) {
    const text = await download(url);
    cache.set(url, text);
  }
  return cache.get(url);
}

await Promise.all([page("/home"), page("/about"), page("/home")]);
console.log("requests:", requests);
