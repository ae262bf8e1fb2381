const map = new Map([["a", [1]]]);
const copy = structuredClone(map);
copy.get("a")!.push(2);
console.log(map.get("a")!.length, copy.get("a")!.length);
try {
  structuredClone(() => {});
} catch (e) {
  console.log((e as Error).name);
}
