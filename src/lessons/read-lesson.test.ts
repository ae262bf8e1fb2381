import { expect, test } from "vitest";
import { LANGUAGES } from "../words/languages.ts";
import "../words/all-languages.ts";
import { wordsIn } from "../words/i18n.ts";
import { tellFault } from "./faults.ts";
import { readLesson } from "./read-lesson.ts";

/** A lesson of the same text in every language, below a head. */
function lessonWith(text: string, head = "group: a\norder: 1"): string {
  return [head, ...LANGUAGES.map((language) => `# ${language}: Title in ${language}\n\n${text}`)].join(
    "\n\n",
  );
}

/** What is wrong, by line, each once: it is the same in every language. */
function faultsOf(text: string): readonly string[] {
  return readLesson(text).faults.map(({ line, what }) => `${line} ${what}`);
}

function firstFaultOf(text: string, head?: string): string | undefined {
  return readLesson(lessonWith(text, head)).faults.at(0)?.what;
}

function lessonOf(text: string) {
  const { file, faults } = readLesson(lessonWith(text));
  expect(faults).toEqual([]);
  return file.lessons.en!;
}

test("a lesson has titles, paragraphs, lists and code", () => {
  const { file, faults } = readLesson(
    lessonWith("One\nline of `code`.\n\n- an *item*\n\n```ts\nf();\n```", "group: a\norder: 7\nbeside: b"),
  );
  expect(faults).toEqual([]);
  expect(file).toMatchObject({ group: "a", order: 7, beside: "b", program: null, changes: {} });
  expect(file.lessons.ru?.title).toBe("Title in ru");
  expect(file.lessons.en?.body).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "One line of " },
        { type: "code", text: "code" },
        { type: "text", text: "." },
      ],
    },
    {
      type: "list",
      isOrdered: false,
      items: [
        [
          {
            type: "paragraph",
            children: [
              { type: "text", text: "an " },
              { type: "emphasis", children: [{ type: "text", text: "item" }] },
            ],
          },
        ],
      ],
    },
    { type: "code", language: "ts", text: "f();" },
  ]);
});

test("the gist is what one reads at a glance, without marks", () => {
  const gistOf = (text: string): string => lessonOf(`${text}\n\nMore.`).gist;
  expect(gistOf("`gather` *waits*. It is 3.5 s long. And so on.")).toBe(
    "gather waits. It is 3.5 s long. And so on.",
  );
  expect(gistOf(`Short. ${"x".repeat(160)}. No.`)).toBe("Short.");
  expect(gistOf(`${"x".repeat(300)}. No.`)).toBe(`${"x".repeat(300)}.`);
  expect(gistOf("This happens: a and b, without an end")).toBe("This happens.");
  expect(gistOf("no sentence")).toBe("no sentence");
});

test("a link does one thing after the other, and leads to other pages only over https", () => {
  const [block] = lessonOf(
    '[a](#units=steps&step=12) [b](<#select=brew("tea")>) [c](https://example.org/)',
  ).body;
  expect(block).toMatchObject({
    children: [
      {
        type: "act",
        acts: [
          { type: "units", axis: "steps" },
          { type: "step", step: 12 },
        ],
      },
      { type: "text" },
      { type: "act", acts: [{ type: "select", lane: 'brew("tea")' }] },
      { type: "text" },
      { type: "link", url: "https://example.org/" },
    ],
  });
  for (const url of ["javascript:alert(1)", "http://example.org", "//example.org", "other.md", "data:x"])
    expect(firstFaultOf(`[a](${url})`)).toBe("badLink");
  for (const act of [
    "step=x",
    "step=-1",
    "line=0",
    "print=0",
    "units=miles",
    "view=span",
    "jump",
    "run=1",
    "change=a/b",
    "",
  ])
    expect(firstFaultOf(`[a](#${act})`)).toBe("unknownAct");
});

test("nothing of HTML, pictures or tables comes through", () => {
  for (const text of [
    "<script>alert(1)</script>",
    "a <b>bold</b> word",
    "![a](https://example.org/a.png)",
    "> said",
  ])
    expect(firstFaultOf(`Text.\n\n${text}`)).toBe("notAllowed");
  expect(JSON.stringify(readLesson(lessonWith("Text <img src=x onerror=alert(1)>.")).file)).not.toContain(
    "onerror",
  );
});

test("a prediction asks what its heading says", () => {
  const askedOf = (heading: string, rest = "") =>
    lessonOf(`Text.\n\n## Predict: ${heading}\n\n${rest}`).prediction?.asked;
  expect(askedOf("order")).toEqual({ kind: "order", lines: null });
  expect(askedOf("order of lines 2-5")).toEqual({ kind: "order", lines: { from: 2, to: 5 } });
  expect(askedOf("finish of main")).toEqual({ kind: "finish", lane: "main" });
  expect(askedOf("next at step 3")).toEqual({ kind: "next", at: { type: "step", step: 3 } });
  expect(askedOf("next after line 3")).toEqual({ kind: "next", at: { type: "print", line: 3 } });
  expect(askedOf("print of line 2", "- `a`\n- `b`")).toEqual({ kind: "print", line: 2 });
  expect(askedOf("end")).toEqual({ kind: "end" });
  expect(firstFaultOf("Text.\n\n## Predict: weather")).toBe("unknownPrediction");
  expect(firstFaultOf("Text.\n\n## Predict: end\n\n## Predict: end")).toBe("twice");
});

test("an answer is the first line of an item, and what follows says why", () => {
  const { checks } = lessonOf(
    "Text.\n\n## Check\n\nWho?\n\n- [x] `one` of *them*\n  Since it is.\n- [ ] Two\n\n  Not this.\n\n  ```ts\n  f();\n  ```",
  );
  expect(checks).toHaveLength(1);
  const [{ body, options }] = checks;
  expect(body).toHaveLength(1);
  expect(options.map(({ plain, isMarked, line }) => [plain, isMarked, line])).toEqual([
    ["one of them", true, 12],
    ["Two", false, 14],
  ]);
  expect(options[0].explanation).toEqual([
    { type: "paragraph", children: [{ type: "text", text: "Since it is." }] },
  ]);
  expect(options[1].explanation.map(({ type }) => type)).toEqual(["paragraph", "code"]);
});

test("an answer of several lines is a block of code", () => {
  const { prediction } = lessonOf("Text.\n\n## Predict: print\n\n- ```\n  a\n  b\n  ```\n- `b`\n  No.");
  expect(prediction?.options.map(({ plain }) => plain)).toEqual(["a\nb", "b"]);
});

test("a question that names no answer, or too many, is told", () => {
  const check = (rest: string) => firstFaultOf(`Text.\n\n## Check\n\n${rest}`);
  expect(check("Who?\n\n- [ ] a\n  No.\n- [ ] b\n  No.")).toBe("oneMark");
  expect(check("Who?\n\n- [x] a\n- [x] b")).toBe("oneMark");
  expect(check("Who?\n\n- [x] a")).toBe("fewOptions");
  expect(check("Who?\n\n- [x] a\n- [ ] b")).toBe("noExplanation");
  expect(check("- [x] a\n- [ ] b\n  No.")).toBe("noQuestion");
  expect(check("Who?\n\n- [x] a\n- [ ] b\n  No.\n\nMore.")).toBe("afterOptions");
  expect(firstFaultOf("Text.\n\n## Predict: end\n\n- [x] ok")).toBe("markedAnswer");
  expect(firstFaultOf("Text.\n\n## Predict: print\n\n- `a`")).toBe("fewOptions");
});

test("what to try is a list", () => {
  expect(lessonOf("Text.\n\n## Try\n\n- One\n- Two").tries).toHaveLength(2);
  expect(firstFaultOf("Text.\n\n## Try\n\nThis.")).toBe("tryIsList");
  expect(firstFaultOf("Text.\n\n## Tests\n\n- a")).toBe("unknownSection");
});

test("the head has keys, the program, and changes by name", () => {
  const head = "order: 1\n\n```ts\nf();\n```\n\n```diff other\n-f();\n+g();\n```";
  const { file, faults } = readLesson(lessonWith("Text.", head));
  expect(faults).toEqual([]);
  expect(file.program).toBe("f();\n");
  expect(file.changes).toEqual({
    other: { line: 8, hunks: [{ before: ["f();"], after: ["g();"], line: 8 }] },
  });
  expect(firstFaultOf("Text.", "colour: red")).toBe("unknownKey");
  expect(firstFaultOf("Text.", "order: first")).toBe("badOrder");
  expect(firstFaultOf("Text.", "```diff\n-a\n```")).toBe("namelessChange");
  expect(firstFaultOf("Text.", "```diff a\nb\n```")).toBe("badChange");
  expect(firstFaultOf("Text.", "```diff a\n+b\n```")).toBe("badChange");
  expect(firstFaultOf("Text.", "```diff a\n-b\n```\n\n```diff a\n-b\n```")).toBe("twice");
  expect(firstFaultOf("Text.", "- a list")).toBe("inHead");
});

test("every language is there, and its lesson is built alike", () => {
  expect(faultsOf("order: 1\n\n# en: Title\n\nText.")).toEqual(["1 noLanguage"]);
  expect(faultsOf("# en: A\n\nText.\n\n# ru: B\n\nText.\n\nMore.")).toEqual(["5 unlike"]);
  expect(faultsOf("# en: A\n\n[a](#step=1)\n\n# ru: B\n\n[a](#step=2)")).toEqual(["7 unlike"]);
  expect(
    faultsOf(
      "# en: A\n\nText.\n\n## Predict: finish\n\n- 1.5 s\n- 2 s\n\n# ru: B\n\nText.\n\n## Predict: finish\n\n- 1,5 с\n- 3 с",
    ),
  ).toEqual(["17 unlike"]);
  expect(faultsOf("# en: A\n\nText.\n\n# ru: B\n\nText.\n\n# xx: C\n\nText.")).toEqual(["9 unknownLanguage"]);
  expect(faultsOf("# en: A\n\nText.\n\n# ru: B\n\nText.\n\n# ru: C\n\nText.")).toEqual(["9 twice"]);
  expect(faultsOf("# A\n\nText.\n\n# en: A\n\n# ru: B\n\n")).toEqual(["1 badTitle", "5 noText", "7 noText"]);
});

test("whatever is wrong is said in every language", () => {
  const { faults } = readLesson("colour: red\n\n# en: A\n\n[a](#jump)");
  for (const language of LANGUAGES) {
    const told = faults.map((fault) => tellFault(fault, wordsIn(language)));
    expect(told).toHaveLength(3);
    for (const sentence of told) expect(sentence).not.toMatch(/\{\{|lessonFaults/);
  }
});

test("any text is read, and an empty one has no lesson", () => {
  expect(readLesson("").file.lessons).toEqual({});
  for (const text of [
    "#",
    "# en:",
    "- [x]\n-",
    "```",
    "\u0000",
    "[](#)",
    "## Predict:",
    "# en: A\n## Check\n-\n- ",
  ])
    expect(readLesson(text).faults).not.toEqual([]);
});
