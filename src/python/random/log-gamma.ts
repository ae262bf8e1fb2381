// The logarithm of the gamma function, as CPython has it: Lanczos' approximation. Source: CPython Modules/mathmodule.c, `m_lgamma`.

const G = 6.02468004077673;

/** From the constant term to that of the highest power. */
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348,
  8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

/** The quotient of the two polynomials at `x`, in the order in which neither grows too large. */
function lanczosSum(x: number): number {
  let [over, under] = [0, 0];
  for (let i = 0; i < NUMERATOR.length; i++) {
    const power = x < 5 ? NUMERATOR.length - 1 - i : i;
    over = (x < 5 ? over * x : over / x) + NUMERATOR[power];
    under = (x < 5 ? under * x : under / x) + DENOMINATOR[power];
  }
  return over / under;
}

/** For `x` of 1 or more. */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  return Math.log(lanczosSum(x)) - G + (x - 0.5) * (Math.log(x + G - 0.5) - 1);
}
