import * as asyncio from "asyncio";
import * as random from "random";

function attempt(name: string, fn: () => unknown) {
  try {
    console.log(name, asyncio.repr(fn()));
  } catch (error) {
    console.log(name, error.constructor.name);
  }
}

class Loaded extends random.Random {
  override random() {
    return super.random() / 2;
  }

  override getrandbits(k: number) {
    return 1;
  }
}

const die = new Loaded(3);
console.log(die.random(), die.uniform(10, 20), die.randint(1, 6), die.choice("abc"));
let state = new random.Random(9).getstate();
const other = new random.Random();
other.setstate(state);
console.log(asyncio.repr(other.gauss() === new random.Random(9).gauss()));
random.seed(5);
random.gauss();
state = random.getstate();
const first = random.gauss();
random.setstate(state);
console.log(asyncio.repr(first === random.gauss()));
attempt("empty choice", () => random.choice([]));
attempt("randrange 0", () => random.randrange(0));
attempt("randrange down", () => random.randrange(5, 1));
attempt("randrange step 0", () => random.randrange(1, 5, 0));
attempt("randint of halves", () => random.randint(0.5, 2));
attempt("randint down", () => random.randint(2, 1));
attempt("sample too many", () => random.sample([1, 2], 3));
attempt("sample of a set", () => random.sample(new Set([1, 2]) as never, 1));
attempt("sample of none", () => random.sample([1, 2], 0));
attempt("choices of none", () => random.choices([1], { k: 0 }));
attempt("weights short", () => random.choices([1, 2], { weights: [1] }));
attempt("weights zero", () => random.choices([1, 2], { weights: [0, 0] }));
attempt("both weights", () => random.choices([1, 2], { weights: [1, 1], cumWeights: [1, 2] }));
attempt("seed of a list", () => random.seed([1] as never));
attempt("negative bits", () => random.getrandbits(-1));
attempt("no bits", () => random.getrandbits(0));
attempt("gamma", () => random.gammavariate(0, 1));
