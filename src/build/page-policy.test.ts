// What stands in the policy, and that every host is told the same.
import { expect, test } from "vitest";
import { headerPolicy, HOST_FILES, pagePolicy } from "./page-policy.ts";

const policy = pagePolicy("sha256-boot");

test("scripts come from the page's folder, the sandbox and its blobs, and no text becomes one", () => {
  expect(policy).toContain("script-src 'self' 'sha256-boot' blob: 'wasm-unsafe-eval'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toMatch(/https?:/);
});

test("a figure may stand in other pages, the page itself may not, where a host can tell them apart", () => {
  expect(headerPolicy(policy, "page")).toBe(`${policy}; frame-ancestors 'self'`);
  expect(headerPolicy(policy, "figure")).toBe(policy);
});

test("what the page says of itself, and what each host is told to send, is one policy", () => {
  for (const [name, write] of Object.entries(HOST_FILES)) {
    const parts = write(policy).split(policy);
    expect(parts).toHaveLength(3);
    expect(parts.join("POLICY")).toMatchSnapshot(name);
  }
});
