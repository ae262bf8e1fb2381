// The texts about what could be better in a program, for the end of a run and the command line: in English.

export const hints = {
  title: "Worth a look",
  lesson: "Lesson: {{title}}",
  more_one: "Show {{count}} more",
  more_other: "Show {{count}} more",
  neverAwaited: "{{call}} was called and never awaited, so nothing of it has run: write await before it",
  blocking_one:
    "{{who}} stopped the whole loop for {{duration}}, and {{count}} other could have gone on meanwhile: wait with asyncio's own sleep, or let a thread do it",
  blocking_other:
    "{{who}} stopped the whole loop for {{duration}}, and {{count}} others could have gone on meanwhile: wait with asyncio's own sleep, or let a thread do it",
  blockingForEver_one:
    "{{who}} stopped the whole loop for good, and with it {{count}} other: wait in a way that lets the loop go on, or let a thread do it",
  blockingForEver_other:
    "{{who}} stopped the whole loop for good, and with it {{count}} others: wait in a way that lets the loop go on, or let a thread do it",
  neverReleased:
    "{{who}} has ended and still holds {{thing}}, so nobody else can have it any more: release it in a finally",
  neverReleasedPlace:
    "{{who}} has failed and kept its place in {{thing}}, so one fewer can go in from now on: release it in a finally",
  lostError: "{{who}} failed ({{error}}), and nobody looked: await the task, or make it in a TaskGroup",
  lostErrorOfPromise: "{{who}} failed ({{error}}), and nobody looked: await it, or catch its error",
  swallowedError:
    "A catch with nothing in it took the error of {{who}} ({{error}}), so nobody will know: say something there, or take only what you expect",
  unreadErrors_one:
    "{{count}} error became a result ({{error}}), and nobody reads the results: look through them, or let the error come through",
  unreadErrors_other:
    "{{count}} errors became results (the first: {{error}}), and nobody reads the results: look through them, or let the errors come through",
  swallowedCancel:
    "{{who}} was cancelled and ended as if it had not been, so whoever waits for it cannot tell: throw the CancelledError again after cleaning up",
  swallowedCancelOn:
    "{{who}} was cancelled and went on for {{duration}}: throw the CancelledError again after cleaning up, so that it stops",
  race: "Other tasks change {{name}} between its read and its write: hold a lock from one to the other",
  raceOfPromises: "Others change {{name}} between its read and its write: read it again after the await",
  oneByOne:
    "{{calls}} came one after another, {{duration}} in all: if neither needs what the other does, {{how}} has both in {{together}}",
  oneByOneOfMany:
    "{{calls}} came one after another, {{duration}} in all: if none needs what another does, {{how}} has them all in {{together}}",
  fromTo: "{{first}} to {{last}}",
  heldOverAwait_one:
    "{{who}} kept {{thing}} through a wait of {{duration}} that needs it no more, and {{count}} other stood before it: wait after the release",
  heldOverAwait_other:
    "{{who}} kept {{thing}} through a wait of {{duration}} that needs it no more, and {{count}} others stood before it: wait after the release",
  cutOff:
    "The run ended before {{call}} did, since nobody waited for it: keep the task and await it, or make it in a TaskGroup",
  cutOffOfPromise: "The run ended before {{call}} did, since nobody waited for it: await it",
  notKept:
    "Nobody keeps the task of {{call}} or waits for it, so its error would be lost: keep it and await it, or make it in a TaskGroup",
  notKeptOfPromise:
    "Nobody waits for {{call}}, so nobody would catch its error: await it, or write void before it if that is meant",
  unbounded:
    "{{count}} calls of {{name}} waited at the same time, and whoever has to answer may not bear so many: a Semaphore lets in only as many as you say",
  unboundedOfPromise:
    "{{count}} calls of {{name}} waited at the same time, and whoever has to answer may not bear so many: begin a few, and the next one when one of them has ended",
} as const;
