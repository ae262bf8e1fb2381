// What is dropped on the page by mistake or with malice: folders, pictures, noise, bombs. Each is refused with a word, none of them
// takes the page away, and the program stays as it was.
import { expect, test } from "@playwright/test";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { AppPage } from "./app-page.ts";

const FILES: Readonly<Record<string, { readonly make: (path: string) => void; readonly says: RegExp }>> = {
  "a folder": { make: (path) => mkdirSync(path), says: /is a folder/ },
  "a folder.ts": { make: (path) => mkdirSync(path), says: /is a folder/ },
  "picture.png": {
    make: (path) => copyFileSync("public/icons/touch-180.png", path),
    says: /is neither a program/,
  },
  "noise.bin": { make: (path) => writeFileSync(path, randomBytes(50e6)), says: /is neither a program/ },
  "noise.ts": { make: (path) => writeFileSync(path, randomBytes(50e6)), says: /is no program/ },
  "deep.json": { make: (path) => writeFileSync(path, "[".repeat(5e6)), says: /is JSON, but no trace/ },
  "deep-arguments.json": {
    make: (path) => writeFileSync(path, `{"traceEvents":[{"name":"a","args":${"[".repeat(5e6)}`),
    says: /is cut off/,
  },
  "zeros.trace.gz": {
    make: (path) => writeFileSync(path, gzipSync(Buffer.alloc(500e6))),
    says: /is neither a program/,
  },
};

test("what is no program and no trace is refused with a word, however large, and the program stays", async ({
  page,
  context,
}, info) => {
  test.slow();
  const app = new AppPage(page);
  await app.open();
  await app.write('console.log("mine");\n');
  const session = await context.newCDPSession(page);
  for (const [name, { make, says }] of Object.entries(FILES)) {
    const path = info.outputPath(name);
    make(path);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 900, y: 300, data });
    await expect(app.notice).toContainText(name);
    await expect(app.notice).toContainText(says);
    await app.notice.getByRole("button", { name: "Dismiss" }).click();
    await expect(app.notice).toHaveCount(0);
  }
  await expect(app.code).toContainText('console.log("mine")');
  await app.runToEnd();
  await app.expectLines("mine");
  app.expectNoProblems();
});
