// The older of two answers comes last.
let shown = "";
async function search(text: string) {
  const response = await fetch(`/search?body=${text}&delay=${text.length === 1 ? 60 : 40}`);
  shown = await response.text();
  console.log("shows", shown);
}
const first = search("a");
setTimeout(() => void search("ab"), 25);
await first;
