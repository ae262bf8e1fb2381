import * as random from "random";
import { repr } from "asyncio";

const numbers = (count: number, n?: number, p?: number) =>
  Array.from({ length: count }, () => random.binomialvariate(n, p));

random.seed(2024);
console.log(repr(numbers(10)));
console.log(repr(numbers(10, 1, 0.9)));
console.log(repr(numbers(20, 10, 0.3)));
console.log(repr(numbers(20, 25, 0.75)));
console.log(repr(numbers(20, 100, 0.4)));
console.log(repr(numbers(20, 1000000, 0.99)));
console.log(repr(numbers(200, 30, 0.5)));
console.log(
  random.binomialvariate(0, 0.5),
  random.binomialvariate(7, 0),
  random.binomialvariate(7, 1),
  random.binomialvariate(5, 1e-20),
);
const one = new random.Random("abc");
let sum = 0;
for (let i = 0; i < 2000; i++) sum += one.binomialvariate(50, 0.3);
console.log(sum, one.random());
for (const [n, p] of [[-1, 0.5], [3, -0.1], [3, 1.5]]) {
  try {
    random.binomialvariate(n, p);
  } catch (error) {
    console.log(error.message);
  }
}
