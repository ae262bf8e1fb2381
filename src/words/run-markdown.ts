// Tells a run as Markdown, for a lesson, an issue or a mail: the program, what it printed, what came of it, and where to see it.
import { summaryOf } from "../trace/questions/summary.ts";
import { printedText } from "../trace/printed.ts";
import type { Trace } from "../trace/trace.ts";
import type { Words } from "./i18n.ts";
import { tellSummary } from "./summary.ts";

/** `link` opens the program in Loopscope; null for none. */
export function runMarkdown(trace: Trace, link: string | null, words: Words): string {
  const { t } = words;
  const { file, source } = trace.log.header;
  const { title, overlap, longest, path, warnings } = tellSummary(trace, summaryOf(trace), words);
  const longestTold = longest === "" ? "" : `${t("summary.longest")} ${longest}`;
  const facts = [title, overlap, longestTold, path, warnings].filter((fact) => fact !== "");
  const printed = printedText(trace.log);
  const parts = [
    `# ${plain(file)}`,
    ...(source === "" ? [] : [fenced(source, "ts")]),
    `## ${t("summary.markdown.output")}`,
    printed === "" ? t("summary.markdown.nothing") : fenced(printed, "text"),
    `## ${t("summary.markdown.run")}`,
    facts.map((fact) => `- ${plain(fact)}`).join("\n"),
    ...(link === null ? [] : [`[${t("summary.markdown.open")}](<${link}>)`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** In a fence that nothing in the text can close. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** What would be a mark of Markdown is a character. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
