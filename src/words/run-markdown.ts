// Tells a run as Markdown, for a lesson, an issue or a mail: the program, what it printed, what came of it, and where to see it.
import { summaryOf } from "../trace/questions/summary.ts";
import { printedText } from "../trace/printed.ts";
import type { Trace } from "../trace/trace.ts";
import type { HintsTold } from "./hints.ts";
import type { Words } from "./i18n.ts";
import { MOST_RACES, tellRace } from "./races.ts";
import { tellSummary } from "./summary.ts";

/** `link` opens the program in Loopscope; null for none. `page` is where Loopscope is, and has the lessons of the hints. */
export function runMarkdown(
  trace: Trace,
  link: string | null,
  words: Words,
  hints: HintsTold | null = null,
  page = "",
): string {
  const { t } = words;
  const { file, source } = trace.log.header;
  const summary = summaryOf(trace);
  const { title, overlap, longest, longestWait, path, failed, warnings } = tellSummary(trace, summary, words);
  const ofLongestWait = summary.longestWait?.isShared === true ? "longestShared" : "longestWait";
  const facts = [
    title,
    ...summary.races.slice(0, MOST_RACES).map((race) => {
      const told = tellRace(trace, race, words);
      return `${told.title}: ${told.sentence}`;
    }),
    summary.races.length > MOST_RACES ? t("races.more", { count: summary.races.length - MOST_RACES }) : "",
    overlap,
    longest === "" ? "" : `${t("summary.longest")} ${longest}`,
    longestWait === "" ? "" : `${t(`summary.${ofLongestWait}`)} ${longestWait}`,
    path,
    failed,
    warnings,
  ].filter((fact) => fact !== "");
  const printed = printedText(trace.log);
  const parts = [
    `# ${plain(file)}`,
    ...(source === "" ? [] : [fenced(source, file.endsWith(".py") ? "python" : "ts")]),
    `## ${t("summary.markdown.output")}`,
    printed === "" ? t("summary.markdown.nothing") : fenced(printed, "text"),
    `## ${t("summary.markdown.run")}`,
    facts.map((fact) => `- ${plain(fact)}`).join("\n"),
    ...(hints === null ? [] : [`## ${hints.title}`, hintsList(hints, page, words)]),
    ...(link === null ? [] : [`[${t("summary.markdown.open")}](<${link}>)`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function hintsList({ lines }: HintsTold, page: string, { t }: Words): string {
  return lines
    .map(({ sentence, line, lesson, call }) => {
      const place = line === 0 ? "" : ` (${t("details.lineOf", { line })})`;
      return `- ${plain(sentence)}${place}. [${plain(call)}](<${page}#example=${lesson}>)`;
    })
    .join("\n");
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
