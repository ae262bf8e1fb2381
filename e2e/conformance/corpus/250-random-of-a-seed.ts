import * as random from "random";
for (const seed of [0, 1, 42, -7, 2**40+5, 10n**30n, "hello", "", "Привет", 0.5, -3.25, 1e-7, true, new Uint8Array([1, 2])]) {
  random.seed(seed)
  console.log(random.random(), random.randint(1, 6), random.randrange(0, 1000, 7), random.randrange(10, 0, -3), random.choice([1, 2, 3, 4, 5]))
  const x = Array.from({length: 10}, (_, i) => i); random.shuffle(x); console.log(...x)
  console.log(...random.sample(x, 4), ...random.sample(Array.from({length: 1000}, (_, i) => i), 12), ...random.choices(x, {weights: [1,1,1,1,1,1,1,1,1,5], k: 6}))
  console.log(random.uniform(2, 5), random.getrandbits(53), random.getrandbits(33), random.randint(0, 2**45), Array.from(random.randbytes(7), (b) => b.toString(16).padStart(2, "0")).join(""))
  const f = (...n: number[]) => console.log(n.map((v) => v.toFixed(9)).join(" "));
  f(random.gauss(), random.gauss(1, 2), random.expovariate(0.5), random.normalvariate())
  f(random.gammavariate(2, 1), random.betavariate(.5, .7), random.triangular(1, 5, 2), random.vonmisesvariate(1, 2), random.paretovariate(3))
  console.log(...random.sample(["a", "b"], 3, { counts: [2, 5] }))
}
