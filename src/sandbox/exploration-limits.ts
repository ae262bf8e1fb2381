// Says how much an exploring worker may tell of what it has found.

/** Characters of what a run prints. Runs that differ behind them are told apart, and look alike. */
export const MOST_OUTPUT = 10_000;
/** Different outcomes; runs with yet others are counted. */
export const MOST_OUTCOMES = 60;
/** Decisions in one schedule: those of a run that was stopped. */
export const MOST_CHANGES = 20_000;
