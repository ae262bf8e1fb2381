// Says why a program waits for ever: in English.

export const standstill = {
  title: "This program waits for ever: nothing can happen any more. Who waits for what:",
  lane: "{{lane}} waits until {{other}} ends",
  held_one: "{{lane}} waits for {{object}}, held by {{holders}}",
  held_other: "{{lane}} waits for {{object}}, held by {{holders}}",
  members: "{{lane}} waits for {{object}}; not done yet: {{members}}",
  loopNotRun:
    "{{lane}} waits for {{object}}. It was handed to an event loop that nobody runs, so it cannot even start. A thread must run that loop, with runForever() or runUntilComplete()",
  loopStopped:
    "{{lane}} waits for {{object}}. It was handed to an event loop whose thread is blocked by {{by}}, so it cannot start",
  threadStopped: "{{lane}} could go on, but {{by}} blocks its thread",
  ownHeld: "{{lane}} waits for {{object}}, which it holds itself",
  leftHeld: "{{lane}} waits for {{object}}, taken by {{holders}} and never released",
  called: "{{lane}} waits for {{object}}, which runs in {{by}}",
  inLine:
    "{{lane}} waits for {{object}}, a call that stands in line: all threads of its pool are busy ({{by}})",
  notRun: "{{lane}} could go on, but nobody runs its event loop",
  sleep: "{{lane}} sleeps for ever",
  idle: "{{lane}} runs an event loop in which nothing is left to do. Nobody is left to call stop()",
  nobody: "{{lane}} waits for {{object}}. {{lack}}",
  lacks: {
    result: "Nobody is left to complete it",
    set: "Nobody is left to call set()",
    notify: "Nobody is left to call notify()",
    item: "It is empty, and nobody is left to put an item into it",
    room: "It is full ({{count}} of {{of}}), and nobody is left to take an item out of it",
    done_one: "taskDone() was not called for {{count}} item, and nobody is left to call it",
    done_other: "taskDone() was not called for {{count}} items, and nobody is left to call it",
    parties: "{{count}} of {{of}} have come, and nobody else is left to come",
    release: "Nobody is left to release it",
    answer: "No answer comes any more",
    end: "Nobody is left to end it",
  },
  since: "since {{duration}}",
  cycle: "They wait for one another in a ring: {{ring}}",
  ownCycle: "{{lane}} waits for itself",
  more_one: "and {{count}} more",
  more_other: "and {{count}} more",
} as const;
