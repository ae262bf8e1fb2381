// The first of two promises that are settled by timers wins.
const later = (name: string, ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve(name), ms));
console.log(await Promise.race([later("a", 20), later("b", 25)]));
