// Says what is wrong with a saved trace, and where: as a value for the page, as an error on its way there.

/** Messages are in English, for those who made the file. */
export type OpenProblem =
  | { readonly type: "empty" }
  /** It has none of the known formats. */
  | { readonly type: "unknown" }
  /** It is JSON, and neither Chrome's trace nor speedscope's. */
  | { readonly type: "otherJson" }
  /** A host without the file answered with a page for people, which some do with status 200. */
  | { readonly type: "webPage" }
  | { readonly type: "gzip"; readonly message: string }
  /** It is more than a page can hold. */
  | { readonly type: "large" }
  /** It ends in the middle: as many events could be read, and are shown; 0: nothing is. */
  | { readonly type: "cut"; readonly count: number }
  /** Text of our own; `line` is from 1. */
  | { readonly type: "text"; readonly message: string; readonly line: number }
  /** Chrome's format; `event` is from 0, or -1 if it is none of the events. */
  | { readonly type: "chrome"; readonly message: string; readonly event: number }
  /** speedscope's format; `profile` is from 0, or -1 if it is none of the profiles. */
  | { readonly type: "speedscope"; readonly message: string; readonly profile: number };

/** Thrown by whatever reads a format. */
export class FormatError extends Error {
  readonly problem: OpenProblem;

  constructor(problem: OpenProblem) {
    super(sentenceOf(problem));
    this.problem = problem;
  }
}

/** For whoever sees the error itself. */
function sentenceOf(problem: OpenProblem): string {
  switch (problem.type) {
    case "empty":
    case "unknown":
      return `the file is ${problem.type}`;
    case "otherJson":
      return "the file is JSON, but no trace";
    case "webPage":
      return "the host answered with a web page";
    case "large":
      return "the trace is too large";
    case "cut":
      return `the file is cut off after ${problem.count} events`;
    case "gzip":
      return problem.message;
    case "text":
      return `line ${problem.line}: ${problem.message}`;
    case "chrome":
      return problem.event < 0 ? problem.message : `event ${problem.event}: ${problem.message}`;
    case "speedscope":
      return problem.profile < 0 ? problem.message : `profile ${problem.profile}: ${problem.message}`;
  }
}
