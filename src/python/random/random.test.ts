// Random numbers: the state of the module, and what is told of wrong arguments. The numbers themselves are in the corpus.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

async function printed(body: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(`import * as random from "random";\n${body}`);
  return `${stdout}${stderr}`.split("\n").slice(0, -1);
}

test("a run without a seed gives the same numbers each time, whatever another run did", async () => {
  const program = "console.log(random.random(), random.randint(1, 100));";
  expect(await printed(program)).toEqual(await printed(program));
});

test("a generator of one's own does not disturb the shared one", async () => {
  const lines = await printed(`
    random.seed(7);
    const expected = random.random();
    random.seed(7);
    new random.Random(7).random();
    console.log(random.random() === expected);`);
  expect(lines).toEqual(["true"]);
});

test("the functions can be handed on and taken out of the module", async () => {
  expect(
    await printed("const { randint } = random; console.log([[1, 1]].map((ends) => randint(...ends)));"),
  ).toEqual(["[ 1 ]"]);
});

test("wrong arguments are told by the function's own name", async () => {
  const lines = await printed(`
    for (const wrong of [
      () => random.randint(1.5, 2),
      () => random.randrange("3" as never),
      () => random.choice(new Map() as never),
      () => random.shuffle("abc" as never),
      () => random.getrandbits(64),
      () => random.choices([1], { weight: [1] } as never),
    ]) try { wrong(); } catch (error) { console.log(error.message); }`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "randrange() needs a whole number, got 1.5",
      "randrange() needs a whole number, got string",
      "choice() needs an array or a string, got Map",
      "shuffle() needs an array, got string",
      "a number holds 53 bits at most, not 64",
      "choices() has no option 'weight'; it takes weights, cumWeights, k",
    ]
  `);
});
