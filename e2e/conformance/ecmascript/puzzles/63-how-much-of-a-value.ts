// How much of a value console.dir writes out.
const many = Array.from({ length: 130 }, (_, i) => i);
const nested = { pens: ["blue ink, a fine nib, quite new", "red"], more: { a: "x".repeat(30), b: "y".repeat(30) } };
console.dir(many, { maxArrayLength: 3 });
console.dir(many, { maxArrayLength: 0 });
console.dir(many, { maxArrayLength: null });
console.dir(new Set(many), { maxArrayLength: 2 });
console.dir("ink".repeat(20), { maxStringLength: 5 });
console.dir(["ink".repeat(20)], { maxStringLength: 1 });
console.dir("ink".repeat(4_000), { maxStringLength: null });
console.dir(nested, { breakLength: 200 });
console.dir(nested, { breakLength: 20 });
console.dir(nested, { breakLength: Infinity });
console.dir(nested, null as never);
