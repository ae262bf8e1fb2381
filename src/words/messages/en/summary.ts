// Says what there is to learn from a run that is over: in English.

export const summary = {
  label: "The run in a few words",
  stuck: "The run has no end: everybody waits for ever",
  failedAtOnce: "The program ended with an error before it made a task",
  overlap: "One after another: {{oneByOne}}. Waiting at the same time saved {{saved}}.",
  noOverlap: "Nobody worked or slept at the same time as another: each began when the one before was done.",
  longest: "At work or asleep the longest:",
  longestOf: "{{name}}, {{duration}}",
  longestWait: "Waited the longest for others:",
  longestShared: "Waited the longest for something shared:",
  longestWaitOf: "{{name}}, for {{what}}, {{duration}}",
  /** In the order of time: nobody in it need have waited for the one before. */
  path: "The end had to wait, one after another, for: {{names}}",
  failed: "Ended with an error: {{names}}.",
  failedWith: "{{name}}: {{error}}",
  warnings_one: "There is {{count}} warning in the output.",
  warnings_other: "There are {{count}} warnings in the output.",
  tryTitle: "Try:",
  markdown: {
    output: "Output",
    nothing: "The program printed nothing.",
    run: "The run",
    open: "Open in Loopscope",
  },
  try: {
    stuck: "read who waits for whom. Who could take things in another order, or wait for a limited time?",
    failed: "step back from the end: who did what just before?",
    race: "hold an asyncio.Lock from the read to the write, or read again after the await.",
    raceOfPromises: "read again after the await, so that nothing lies between the read and the write.",
    warnings: "read the warning: it names the line.",
    change: "change one of the times and run again. Does the whole take longer?",
    instant: "look at the steps: all of this happens at 0 s.",
    why: "press a bar of the picture: it says why it came and what woke it.",
    gather: "start two of the waits together, with asyncio.gather or createTask.",
    promiseAll: "start two of the waits together, with Promise.all.",
  },
} as const;
