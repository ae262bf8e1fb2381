// The editor in a real browser, under the policy of the built page: it knows the modules, helps, and shows the run.
import { expect, type Locator, type Page, test } from "@playwright/test";
import type { EditorOptions, EditorTexts } from "../src/editor/editor.ts";
import type { EditorHarness } from "./harness/editor.ts";
import { LoopscopePage } from "./page.ts";

declare global {
  var editorHarness: EditorHarness;
}

const PROGRAM = `import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  console.log(await asyncio.gather(work("one", 1), work("two", 2)));
}

await asyncio.run(main());
`;

/** What the first screen may decide; functions do not cross into the page. */
type Settings = Partial<Pick<EditorOptions, "source" | "theme" | "fontSize">>;

class EditorPage extends LoopscopePage {
  readonly lines: Locator;
  readonly errors: Locator;
  readonly hover: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    super(page);
    this.lines = page.locator(".view-lines").first();
    this.errors = page.locator(".squiggly-error");
    this.hover = page.locator(".monaco-hover:not(.hidden)");
    this.suggestions = page.locator(".suggest-widget.visible");
  }

  override async open(
    settings: Settings | string = {},
    language: EditorTexts["language"] = "en",
  ): Promise<void> {
    await super.open("../harness/editor.html");
    const { source = PROGRAM, ...rest } = typeof settings === "string" ? { source: settings } : settings;
    await this.page.evaluate(
      ([options, tongue]) => editorHarness.open(options, tongue).then(() => undefined),
      [{ source, ...rest }, language] as const,
    );
    await expect(this.lines).toBeVisible();
  }

  /** Opens the editor that is made for touch. */
  async openInHand(source = PROGRAM): Promise<void> {
    await super.open("../harness/editor.html");
    await this.page.evaluate(
      (text) => editorHarness.open({ kind: "hand", source: text }).then(() => undefined),
      source,
    );
    await expect(this.page.locator(".cm-content")).toBeVisible();
  }

  /** Opens a program with an error, and waits until the type checker has found it: from then on it answers at once. */
  async openChecked(source = PROGRAM): Promise<void> {
    await this.open(`const wrong: number = "";\n${source}`);
    await expect(this.errors).toHaveCount(1);
  }

  /** The middle of a text in the editor. */
  placeOf(text: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.lines.evaluate((lines, wanted) => {
      const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = node.textContent!.replaceAll("\u00a0", " ").indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`the editor does not show ${wanted}`);
    }, text);
  }

  async pointAt(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x, y);
  }

  async click(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Types at the end of the program. */
  async typeAtEnd(text: string): Promise<void> {
    await this.page.evaluate(() => {
      editorHarness.editor.focus();
    });
    await this.page.keyboard.press("ControlOrMeta+End");
    await this.page.keyboard.type(text);
  }

  /** Puts the cursor on a text with a problem and takes the first quick fix. */
  async fix(text: string, title: string | RegExp): Promise<void> {
    // The fixes come a moment after the underlines.
    await expect(async () => {
      await this.page.keyboard.press("Escape");
      await this.click(text);
      await this.page.keyboard.press("ControlOrMeta+.");
      const action = this.page.locator(".action-widget").getByText(title).first();
      await action.click({ timeout: 10_000 });
    }).toPass();
  }

  source(): Promise<string> {
    return this.page.evaluate(() => editorHarness.editor.getSource());
  }

  /** What the editor told its owner. */
  told(): Promise<EditorHarness["told"]> {
    return this.page.evaluate(() => editorHarness.told);
  }

  color(locator: Locator, property: "color" | "backgroundColor"): Promise<string> {
    return locator.evaluate((element, name) => getComputedStyle(element)[name], property);
  }
}

const editorTest = test.extend<{ editor: EditorPage }>({
  editor: async ({ page }, use) => {
    const editor = new EditorPage(page);
    await use(editor);
    editor.expectNoProblems();
  },
});

editorTest.describe("The editor knows the modules", () => {
  editorTest("it completes names, with their documentation", async ({ editor, page }) => {
    await editor.openChecked();
    await editor.typeAtEnd("asyncio.ga");
    await expect(editor.suggestions).toContainText("gather");
    // The key is lost while the list is drawn anew, as it is when the checker answers late.
    const details = page.locator(".suggest-details");
    await expect(async () => {
      if (!(await details.isVisible())) await page.keyboard.press("ControlOrMeta+Space");
      await expect(details).toContainText("Runs the awaitables at the same time", { timeout: 5_000 });
    }).toPass();
    await page.keyboard.press("Enter");
    await expect.poll(() => editor.source()).toContain("\nasyncio.gather");
  });

  editorTest("it completes options and what can be imported", async ({ editor, page }) => {
    await editor.openChecked();
    await editor.typeAtEnd("asyncio.gather(main(), { ret");
    // What is typed while the checker is busy is not completed by itself; one asks then.
    await expect(async () => {
      if (!(await editor.suggestions.isVisible())) await page.keyboard.press("ControlOrMeta+Space");
      await expect(editor.suggestions).toContainText("returnExceptions", { timeout: 5_000 });
    }).toPass();
    await page.keyboard.press("Escape");
    await editor.typeAtEnd(' });\nimport { Thr } from "threading";');
    await editor.click("Thr");
    await page.keyboard.press("ControlOrMeta+Space");
    await expect(editor.suggestions).toContainText("Thread");
  });

  editorTest("it shows the documentation of the overload that a call chose", async ({ editor }) => {
    // A hover that comes before the types are there is not asked for again.
    await editor.openChecked();
    await editor.pointAt("gather");
    await expect(editor.hover).toContainText("The longest one counts");
    // The sentence first, then how it is written, in one line.
    const text = (await editor.hover.innerText()).replaceAll("\u00a0", " ");
    expect(text.indexOf("the other awaitables go on")).toBeLessThan(text.indexOf("gather(...awaitables, {"));
    expect(text).not.toContain("awaitables_0");
  });

  editorTest("it helps with the parameters of a call", async ({ editor, page }) => {
    await editor.openChecked();
    await editor.typeAtEnd("asyncio.waitFor(");
    const hint = page.locator(".parameter-hints-widget");
    await expect(hint).toContainText("timeout: number | null");
    await expect(hint).toContainText("A coroutine, future or task");
    await page.keyboard.type("main(), ");
    await expect(hint).toContainText("In seconds");
  });

  editorTest("it shows a declaration in place, to be read only", async ({ editor, page }) => {
    await editor.open();
    await editor.click("sleep");
    await page.keyboard.press("F12");
    const declaration = page.locator(".peekview-widget");
    await expect(declaration).toContainText("waiting.d.ts");
    await declaration.locator(".view-line", { hasText: "export function sleep" }).first().click();
    await page.keyboard.type("x");
    await expect(declaration).toContainText("The program cannot be changed now");
    await expect(declaration).toContainText("export function sleep");
  });
});

editorTest.describe("The editor checks the program", () => {
  editorTest("a wrong type is underlined and does not stop a run", async ({ editor, page }) => {
    await editor.open(`${PROGRAM}const count: number = await asyncio.sleep(1, "text");\n`);
    await expect(editor.errors).toHaveCount(1);
    await editor.pointAt("count");
    await expect(editor.hover).toContainText("Type 'string' is not assignable to type 'number'");
    await editor.click("count");
    await page.keyboard.press("ControlOrMeta+Enter");
    expect((await editor.told()).runs).toBe(1);
  });

  editorTest("what a program finds exists, and what a page has does not", async ({ editor }) => {
    await editor.open(`${PROGRAM}
console.assert(true);
console.table([]);
setTimeout(console.log, performance.now(), "late");
Promise.try(() => fetch("/"));
Promise.withResolvers<number>().resolve(1);
await using hold = await new asyncio.Lock().hold();
console.log(hold);
document.title = "";
`);
    await expect(editor.errors).toHaveCount(1);
    await editor.pointAt("document");
    await expect(editor.hover).toContainText("Cannot find name 'document'");
  });

  editorTest("problems of compiling and running stand beside those of types", async ({ editor, page }) => {
    await editor.open("const a: number = '';\nconst zeta = 1;\n");
    await expect(editor.errors).toHaveCount(1);
    const problem = { severity: "error", line: 2, column: 7, endLine: 2, endColumn: 11 } as const;
    await page.evaluate((p) => {
      editorHarness.editor.setProblems([{ ...p, message: "ReferenceError: it is not there" }]);
    }, problem);
    await expect(editor.errors).toHaveCount(2);
    await editor.pointAt("zeta");
    await expect(editor.hover).toContainText("it is not there");
    await page.evaluate(() => {
      editorHarness.editor.setProblems([]);
    });
    await expect(editor.errors).toHaveCount(1);
  });
});

editorTest.describe("The editor misses an await", () => {
  const FORGETFUL = PROGRAM.replace("await asyncio.sleep", "asyncio.sleep");

  editorTest("where a coroutine is only made, says why, and adds it", async ({ editor, page }) => {
    await editor.open(FORGETFUL);
    await expect(page.locator(".squiggly-warning")).toHaveCount(1);
    await editor.pointAt("sleep");
    await expect(editor.hover).toContainText("only makes a coroutine");
    await editor.fix("sleep", "Add await");
    await expect.poll(() => editor.source()).toBe(PROGRAM);
    await expect(page.locator(".squiggly-warning")).toHaveCount(0);
  });

  editorTest("where a blocking call does nothing, and in Russian", async ({ editor, page }) => {
    await editor.open({ source: PROGRAM.replace("await asyncio.run", "asyncio.run") }, "ru");
    await expect(page.locator(".squiggly-warning")).toHaveCount(1);
    await editor.pointAt("run");
    await expect(editor.hover).toContainText("без await ничего не делает");
  });
});

editorTest.describe("The editor shows Python as TypeScript", () => {
  const PYTHON = 'import asyncio\n\nasync def main():\n    print("hello")\n\nasyncio.run(main())\n';

  editorTest("at once, and undo brings the Python back", async ({ editor, page }) => {
    await editor.open(PYTHON);
    expect(await page.evaluate(() => editorHarness.editor.showAsTypeScript())).toEqual({
      type: "shown",
      left: [],
    });
    await expect.poll(() => editor.source()).toContain('async function main() {\n  console.log("hello");\n}');
    await page.keyboard.press("ControlOrMeta+Z");
    await expect.poll(() => editor.source()).toBe(PYTHON);
  });
});

editorTest.describe("The editor understands Python", () => {
  editorTest("a name in snake case is explained and mended", async ({ editor, page }) => {
    await editor.open(`${PROGRAM}asyncio.create_task(main());\n`);
    await expect(editor.errors).toHaveCount(1);
    // What is wrong comes first, what explains it after it: a hover shows what there is by then.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await editor.pointAt("create_task");
      await expect(editor.hover).toContainText("Python's create_task is createTask here", { timeout: 5_000 });
    }).toPass();
    await editor.fix("create_task", /createTask/);
    await expect.poll(() => editor.source()).toContain("asyncio.createTask(main());");
  });

  editorTest("an option in snake case is mended, in an object or as a keyword", async ({ editor }) => {
    await editor.open(
      `${PROGRAM}asyncio.gather(main(), { return_exceptions: true });\nasyncio.wait([], timeout=None, return_when="x");\n`,
    );
    await expect(editor.errors).not.toHaveCount(0);
    await editor.fix("return_exceptions", "Replace by returnExceptions");
    await editor.fix("timeout", "Replace by { timeout: null");
    const source = await editor.source();
    expect(source).toContain("asyncio.gather(main(), { returnExceptions: true });");
    expect(source).toContain('asyncio.wait([], { timeout: null, returnWhen: "x" });');
  });

  editorTest("print is console.log", async ({ editor }) => {
    await editor.open('print("hello");\n');
    await expect(editor.errors).toHaveCount(1);
    await editor.fix("print", "Replace by console.log");
    await expect.poll(() => editor.source()).toBe('console.log("hello");\n');
  });

  editorTest("a list in gather is spread out, a function is called", async ({ editor }) => {
    await editor.open(
      `${PROGRAM}asyncio.gather([main(), asyncio.sleep(71)]);\nasyncio.run(later);\nasync function later() {}\n`,
    );
    await expect(editor.errors).toHaveCount(2);
    await editor.fix("71", "Replace by main(), asyncio.sleep(71)");
    await editor.fix("later", "Replace by later()");
    const source = await editor.source();
    expect(source).toContain("asyncio.gather(main(), asyncio.sleep(71));");
    expect(source).toContain("asyncio.run(later());");
  });

  editorTest("the first line of a Python function becomes TypeScript's", async ({ editor }) => {
    await editor.open("async def main():\n}\n");
    await expect(editor.errors).not.toHaveCount(0);
    await editor.fix("main", /async function main\(\) \{/);
    await expect.poll(() => editor.source()).toBe("async function main() {\n}\n");
  });

  editorTest("a default import becomes an import of the module", async ({ editor }) => {
    await editor.open('import asyncio from "asyncio";\nawait asyncio.sleep(1);\n');
    await expect(editor.errors).toHaveCount(1);
    await editor.fix("asyncio", "Replace by * as asyncio");
    await expect.poll(() => editor.source()).toContain('import * as asyncio from "asyncio";');
  });

  editorTest("Python's import becomes TypeScript's", async ({ editor }) => {
    await editor.open("from asyncio import gather, create_task\n");
    await expect(editor.errors).not.toHaveCount(0);
    await editor.fix("gather", /import \{ gather, createTask \}/);
    await expect.poll(() => editor.source()).toBe('import { gather, createTask } from "asyncio";\n');
  });

  editorTest("an unknown module is answered with those that exist", async ({ editor }) => {
    await editor.open('import * as trio from "trio";\ntrio.run();\n');
    await expect(editor.errors).toHaveCount(1);
    await editor.pointAt('"trio"');
    await expect(editor.hover).toContainText("A program here can import asyncio, ");
  });
});

editorTest.describe("The editor shows the run", () => {
  const sleep = { line: 4, column: 3, endLine: 4, endColumn: 31 };

  editorTest("it names the lanes that are suspended, and moves no text", async ({ editor, page }) => {
    await editor.open();
    const texts = ["seconds", "return", "asyncio.run"];
    // In whole pixels: text that is drawn anew in other pieces is a hundredth of one off.
    const places = async () => {
      const found = await Promise.all(texts.map((text) => editor.placeOf(text)));
      return found.map(({ x, y }) => [Math.round(x), Math.round(y)]);
    };
    const before = await places();
    await page.evaluate((place) => {
      editorHarness.editor.setSuspended([
        { place, first: ["Task-2", "Task-3"], count: 2 },
        { place: { line: 9, column: 15, endLine: 9, endColumn: 68 }, first: ["Task-1"], count: 1 },
        { place, first: ["Task-4", "Task-5"], count: 2 },
      ]);
    }, sleep);
    const labels = page.locator(".suspended-label");
    await expect(labels).toHaveText(["4 × Task-2 · Task-3 · Task-4 · …", "Task-1"]);
    await expect(labels.first()).toBeInViewport();
    await expect(page.locator(".suspended-glyph")).toHaveCount(2);
    await expect(page.locator(".suspended-place")).toHaveCount(2);
    expect(await places()).toEqual(before);
    await page.locator(".suspended-glyph").first().hover();
    await expect(editor.hover).toContainText("Waiting here: Task-2, Task-3, Task-4, and Task-5");
    await page.evaluate(() => {
      editorHarness.editor.setSuspended([]);
    });
    await expect(labels).toHaveCount(0);
  });

  editorTest(
    "it marks the line that is executed, and frames a place, without taking the focus",
    async ({ editor, page }) => {
      await editor.open({ source: `${"\n".repeat(200)}${PROGRAM}` });
      await page.locator("#after").focus();
      await page.evaluate(() => {
        const { editor } = editorHarness;
        editor.setRunning({ line: 205, column: 3, endLine: 205, endColumn: 15 });
        editor.highlight({ line: 204, column: 3, endLine: 204, endColumn: 31 });
      });
      await expect(page.locator(".running-line")).toBeInViewport();
      await expect(page.locator(".running-glyph")).toBeInViewport();
      await expect(page.locator(".highlighted-place")).toBeInViewport();
      await page.evaluate(() => {
        editorHarness.editor.reveal(1);
      });
      await expect(page.locator(".running-line")).toHaveCount(0);
      await expect(page.locator("#after")).toBeFocused();
      await page.evaluate(() => {
        editorHarness.editor.reveal(204);
        editorHarness.editor.setRunning(null);
        editorHarness.editor.highlight(null);
      });
      await expect(editor.lines).toContainText("asyncio.sleep");
      await expect(page.locator(".running-line, .highlighted-place")).toHaveCount(0);
    },
  );

  editorTest("it says which line was clicked", async ({ editor, page }) => {
    await editor.open();
    await page.locator(".line-numbers", { hasText: /^4$/ }).click();
    expect((await editor.told()).lines).toEqual([4]);
  });

  editorTest(
    "an edit takes the marks away: they belong to the program that ran",
    async ({ editor, page }) => {
      await editor.open();
      await page.evaluate((place) => {
        editorHarness.editor.setSuspended([{ place, first: ["Task-2"], count: 1 }]);
      }, sleep);
      await expect(page.locator(".suspended-label")).toHaveCount(1);
      await editor.typeAtEnd("//");
      await expect(page.locator(".suspended-label")).toHaveCount(0);
    },
  );
});

editorTest.describe("The keyboard", () => {
  editorTest("Ctrl+Enter runs, also while suggestions are open", async ({ editor, page }) => {
    await editor.openChecked();
    await editor.typeAtEnd("asyncio.ga");
    await expect(editor.suggestions).toBeVisible();
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(editor.suggestions).toHaveCount(0);
    expect((await editor.told()).runs).toBe(1);
    await expect.poll(() => editor.source()).toMatch(/\nasyncio\.ga$/);
  });

  editorTest("Tab indents, and after Escape it leaves", async ({ editor, page }) => {
    await editor.open("x\n");
    await editor.typeAtEnd("");
    await page.keyboard.press("Tab");
    await expect.poll(() => editor.source()).toBe("x\n  ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(page.locator("#after")).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    // The text is there with the frame that follows.
    await expect.poll(() => editor.source()).toBe("x\n    ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator("#before")).toBeFocused();
  });

  editorTest("an Escape that closes something does not make Tab leave", async ({ editor, page }) => {
    await editor.openChecked();
    await editor.typeAtEnd("asyncio.ga");
    await expect(editor.suggestions).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(editor.suggestions).toHaveCount(0);
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    await expect.poll(() => editor.source()).toMatch(/\n {2}asyncio\.ga$/);
  });

  editorTest("screen readers are told what it is and how to leave it", async ({ editor, page }) => {
    await editor.open();
    const name = "Program. To leave the editor, press Escape, then Tab";
    await expect(page.getByRole("textbox", { name })).toBeAttached();
  });
});

editorTest.describe("The text", () => {
  editorTest("it comes back as it went in", async ({ editor, page }) => {
    const source = "// старт 🚀\r\nconst tab = '\t';\r\n\r\n";
    await editor.open(source);
    await expect.poll(() => editor.source()).toBe(source);
    const other = "// nothing at the end of the line";
    await page.evaluate((text) => {
      editorHarness.editor.setSource(text);
    }, other);
    await expect.poll(() => editor.source()).toBe(other);
    expect((await editor.told()).changes).toEqual([]);
    await editor.typeAtEnd("!");
    expect((await editor.told()).changes).toEqual([`${other}!`]);
  });

  editorTest("a text that must not be changed says so", async ({ editor, page }) => {
    await editor.open();
    await page.evaluate(() => {
      editorHarness.editor.setReadOnly(true);
    });
    await editor.typeAtEnd("x");
    await expect(page.getByText("The program cannot be changed now").first()).toBeVisible();
    await expect.poll(() => editor.source()).toBe(PROGRAM);
  });

  editorTest("one editor can follow another", async ({ editor, page }) => {
    await editor.open();
    await page.evaluate(async () => {
      const first = editorHarness.editor;
      await editorHarness.open({ source: "const second: number = '';\n" });
      first.dispose();
    });
    await expect(editor.errors).toHaveCount(1);
    await expect.poll(() => editor.source()).toContain("second");
  });
});

editorTest.describe("The looks", () => {
  editorTest("it has three themes", async ({ editor, page }) => {
    await editor.open();
    const background = page.locator(".monaco-editor-background").first();
    const seen = [await editor.color(background, "backgroundColor")];
    for (const theme of ["dark", "contrast"] as const) {
      await page.evaluate((name) => {
        editorHarness.editor.setTheme(name);
      }, theme);
      seen.push(await editor.color(background, "backgroundColor"));
    }
    expect(seen).toEqual(["rgb(255, 255, 255)", "rgb(20, 24, 31)", "rgb(0, 0, 0)"]);
  });

  editorTest("Monaco's own texts are in the reader's language", async ({ editor, page }) => {
    await editor.open({}, "ru");
    await editor.lines.click({ button: "right" });
    await expect(page.getByRole("menuitem", { name: "Вырезать" })).toBeVisible();
    await expect(page.getByRole("menuitem", { name: "Запустить программу" })).toBeVisible();
  });

  editorTest("so is what the type checker finds", async ({ editor }) => {
    await editor.open('const count: number = "";', "ru");
    await expect(editor.errors).toHaveCount(1);
    await editor.pointAt("count");
    await expect(editor.hover).toContainText('Тип "string" не может быть назначен для типа "number"');
  });

  editorTest("and what is suggested beside it", async ({ editor }) => {
    await editor.open('import * as asyncio from "asyncio";\nawait asyncio.gather([asyncio.sleep(1)]);', "ru");
    await expect(editor.errors).toHaveCount(1);
    await editor.pointAt("[");
    await expect(editor.hover).toContainText("asyncio.sleep(1)?");
  });

  editorTest("its letters can be as large as a projector needs", async ({ editor, page }) => {
    await editor.open({ fontSize: 28 });
    await expect(editor.lines).toHaveCSS("font-size", "28px");
    await page.evaluate(() => {
      editorHarness.editor.setFontSize(14);
    });
    await expect(editor.lines).toHaveCSS("font-size", "14px");
  });
});

editorTest.describe("In a hand", () => {
  editorTest.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const toolbar = (page: Page) => page.getByRole("toolbar", { name: "Tools of the editor" });

  editorTest.beforeEach(async ({ editor }) => {
    await editor.openInHand();
  });

  editorTest("lines wrap, and it can be typed in, undone and searched by touch", async ({ editor, page }) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    const line = (text: string) => page.locator(".cm-line", { hasText: text });
    await line("asyncio.run").tap();
    await page.keyboard.press("End");
    await toolbar(page).getByRole("button", { name: "{", exact: true }).tap();
    // The bracket that closes it comes with it.
    await expect.poll(() => editor.source()).toContain("await asyncio.run(main());{}");
    await toolbar(page).getByRole("button", { name: "Undo" }).tap();
    await expect.poll(() => editor.source()).toBe(PROGRAM);
    await page.keyboard.press("ControlOrMeta+Enter");
    expect((await editor.told()).runs).toBe(1);
    await toolbar(page).getByRole("button", { name: "Find" }).tap();
    await page.getByRole("textbox", { name: "Find" }).fill("seconds");
    await page.getByRole("textbox", { name: "Replace by" }).fill("s");
    await page.getByRole("button", { name: "Replace all" }).tap();
    await expect.poll(() => editor.source()).toContain("work(name: string, s: number)");
    const small = await page
      .locator(".program-editor")
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ width: w, height: h }) => Math.min(w, h) < 44)
          .map(({ width: w, height: h }) => `${w} x ${h}`),
      );
    expect(small).toEqual([]);
  });

  editorTest("names of the modules are completed at a touch, with what they do", async ({ editor, page }) => {
    await editor.typeAtEnd("asyncio.");
    await expect(page.getByRole("option")).toContainText(["gather", "sleep", "run"]);
    await expect(page.locator(".cm-completionInfo")).toContainText("Runs the awaitables at the same time");
    const { height } = (await page.getByRole("option").first().boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await page.getByRole("option", { name: /^sleep/ }).tap();
    await expect.poll(() => editor.source()).toMatch(/asyncio\.sleep$/);
  });

  editorTest(
    "it shows the run's marks, a problem says what it is, and a line is chosen",
    async ({ editor, page }) => {
      const place = { line: 4, column: 9, endLine: 4, endColumn: 31 };
      await page.evaluate((at) => {
        const { editor: shown } = editorHarness;
        shown.setRunning({ ...at, line: 9, endLine: 9 });
        shown.setSuspended([{ place: at, first: ["one", "two"], count: 2 }]);
        shown.setRaces([
          { place: { ...at, line: 5, endLine: 5 }, text: "late", sentence: "It comes too late." },
        ]);
        const { line, column, endLine, endColumn } = at;
        shown.setProblems([
          { severity: "error", message: "No", line: line - 1, column, endLine: endLine - 1, endColumn },
        ]);
      }, place);
      await expect(page.locator(".cm-line.running-line")).toContainText("console.log");
      await expect(page.locator(".cm-line", { has: page.locator(".suspended-place") })).toContainText(
        "asyncio.sleep",
      );
      await expect(page.locator(".names-tag:visible")).toContainText("2 × one · two");
      await expect(page.locator(".race-tag:visible")).toContainText("late");
      for (const glyph of [".running-glyph", ".suspended-glyph", ".race-glyph"])
        await expect(page.locator(glyph)).toHaveCount(1);
      await page.locator(".problem-place.error").tap({ position: { x: 10, y: 8 } });
      await expect(page.getByRole("status")).toHaveText("No");
      await page.locator(".race-place").tap({ position: { x: 3, y: 8 } });
      await expect(page.getByRole("status")).toContainText("It comes too late.");
      await page.locator(".cm-lineNumbers .cm-gutterElement", { hasText: /^4$/ }).tap();
      await toolbar(page).getByRole("button", { name: "Show the tasks of this line" }).tap();
      expect((await editor.told()).lines).toEqual([4, 5]);
      // What is changed is no longer what ran.
      await editor.typeAtEnd("//");
      await expect(page.locator(".running-line, .suspended-label")).toHaveCount(0);
    },
  );
});
