// Says the texts of the help: in English.

export const help = {
  title: "How to read Loopscope",
  intro:
    "Each lane is a task, a thread or a callback; time goes from left to right. The playhead is the moment on screen: the console, the marks in the program and the lanes all show that moment.",
  marksTitle: "What the lanes show",
  marks: {
    running: "Running: it has the thread, and nobody else of that loop does",
    ready: "Ready: it could run and waits for its turn",
    time: "Waits for a time: nobody is in the way",
    thing: "Waits for something shared: a lock, a queue, a semaphore",
    task: "Waits for a task, or for several: gather, a task group",
    thread: "Waits for a thread, or for what a thread is to bring",
    network: "Waits for an answer from the network",
    promise: "Waits for a promise or future",
    blocked: "Blocking: the whole thread stands still, and every task on it",
    coroutine: "Made and not awaited yet: a coroutine, of which nothing runs before its await",
    cut: "Cut off before its time: what came first stands beside it",
    limit: "A time limit, up to what came first; dotted on to the deadline",
    level: "How much is in a queue, or free of a semaphore; dashed: as much as there can be",
    held: "Who has a lock: the stripe under that one's lane has the same colour",
    deadlock: "Will never end: a deadlock. The arrows say who waits for whom",
    race: "A race: what was read at the circle is out of date, since another task wrote at the dot; at the triangle, something is written in spite of that",
    value: "Ended without an error",
    error: "Ended with an error",
    cancelled: "Cancelled",
    caught: "An error was caught: the task goes on",
    forgotten: "Never awaited: it has not run. Write await before the call",
    kept: "Ended; the result is kept until the others of its gather or group have ended",
    group: "A gather, a wait() or a task group, around the tasks that belong to it, until it is over",
    instant: "An instant that is open: the clock stands, and each step has room",
    make: "Arrow: makes a task",
    wake: "Arrow: makes a task ready",
    cancel: "Arrow: cancels a task",
    begin: "Arrow: a coroutine is awaited, or becomes a task",
  },
  stateTitle: "Why, and what is going on",
  state: {
    why: "Select a span to read why it came: what made the task ready, who did that, and how long its turn took to come. From there one goes back, cause by cause; the critical path shows all that the end of the run had to wait for.",
    views:
      "The pane beside the output shows the moment of the playhead, and goes both ways with it: who awaits whom, the values of the variables with what the last step has changed, the ready queue with the microtasks and timers, and the locks, queues and events with those who hold them or wait. When the run is over, Awaits sums it up.",
    things:
      "Under the tasks stands what they share: how much is in a queue, or free of a semaphore, as a step line; who has a lock, as a stripe, with one of the same colour under the lane of the one who has it; a tick where somebody comes to wait. Arrows lead into a thing (put, release) and out of it (get, acquire). Where there are more than three, choose them in the view Shared.",
    races:
      "A task reads a variable, waits, and writes what it made of that read, while another one has written in between: a race. The picture marks the old read (a question mark), the write in between (a dot) and the one at the end (a warning sign), with the values; the lines of the program say the same, and the end of the run sums them up. Variables of the module or of a function around, properties of objects, and what is in maps, sets and lists are watched where a function can lose its turn in between.",
    instants:
      "Much happens while the clock stands. While you step through such an instant, the time axis opens it, shaded, so that each step has room, and closes it behind you; the axis Instants has all of them open. The axis Causes leaves the clock and the turns out: each step stands behind what it needed, so that what is independent stands side by side, and the longest chain is as long as the picture. The slider goes along the axis that is shown.",
    steps: "Each step is told in a sentence above the picture; the view Steps has them all, as a table.",
    orders:
      "What else could happen (V) runs the program in every order that real life could bring: delays that last longer than asked, threads that take turns otherwise. It groups the runs by what they print and how they end, says of each in a sentence how it differs from the usual one, and whether these are all. A click shows such a run; the link carries its order. Compare puts the usual run below it on one axis, each lane below its like, and marks where the two part; what one of them lacks is a ghost. In the menu of the timeline the same is done with the run before: before and after a change, or one program and another.",
    predict:
      "A lesson asks before its program is seen; Ask before showing, in the menu of the timeline, does so for any program. Press lines into their order or choose an answer; Reveal plays up to the first thing that you did not say, and tells why it came. The answer stays beside the output.",
    rows: "A triangle before a row hides what hangs from it, a pin keeps the row on top while the others scroll. More than a hundred tasks of one function are one band: its colours say how many run, sleep, or wait for what, as those of the strip below a long run do, and a click shows them one by one. The rows are a tree that the arrow keys walk.",
  },
  keysTitle: "Keys",
  keysHint: "They work everywhere but in the editor",
  keys: {
    run: "Run the program, also in the editor",
    play: "Play or pause",
    step: "Step back or forward",
    stepSize: "How far a step goes: an event, a line, an await, a printed line",
    ends: "To the start or the end",
    speed: "Slower or faster",
    axis: "The next axis: time, time with its instants open, steps, causes",
    look: "In the timeline: zoom in and out, look left and right",
    frame: "In the timeline: show the selected span, or everything, from edge to edge",
    along: "To the previous or next thing that the selected task does",
    find: "Find a task by name, state or line, or printed text",
    cause: "From the selected span to the one that led to it",
    ask: "Ask before showing: say what the program will do, then see how it goes",
    orders: "What else could happen: the program in all the orders that other delays bring about",
    lesson: "Show the lesson beside its program, or put it away",
    arrows: "All arrows between tasks, or those of the selected one only",
    turn: "In the timeline: hide or show the rows below the selected one",
    pin: "In the timeline: keep the selected row on top",
    path: "Light the critical path: what the end of the run had to wait for",
    follow: "The program goes along with the steps, or stays where it is",
    present: "The stage, for projectors: large type, everything by keyboard",
    project: "The stage in a window of its own, for the projector; this one keeps everything else",
    remote:
      "On the stage: step back or forward, as presenters' remotes send; a program that has not run begins at its first step, what is asked is revealed, and behind the end comes the next lesson. The key that begins a slide show leads to the beginning",
    black: "On the stage: a black screen, until the next key",
    stageType: "On the stage: larger or smaller type, as the wheel with Ctrl",
    future: "On the stage: show what is to come, or leave it to be guessed",
    stageColors: "On the stage: white on black, light, or dark",
    pointer: "On the stage: a ring around the pointer",
    qr: "On the stage: the link as a QR code, for phones",
    escape: "Leave the stage, close, clear the selection",
    help: "This page",
    editorTab: "Escape and then Tab leads out of the editor",
  },
  listeningTitle: "With a screen reader",
  listening: {
    regions:
      "The page has the regions {{lesson}}, {{program}}, {{timeline}}, {{output}} and {{state}}. The first link leads to {{program}}; a lesson's links are buttons, which act on the run.",
    editor:
      "{{program}} is a text field, which Escape and then Tab leave. What is wrong is a list below it, whose buttons lead to the line.",
    run: "Ctrl+Enter runs. How the run stands is said when that changes. Go by the arrow keys: each step is said in a sentence, with its number.",
    picture:
      "In {{timeline}}, {{rows}} is a tree: the arrow keys walk it, and Enter tells what that row does at this moment. The picture beside it is described as a whole; in it, the arrow keys go from span to span, and each is said. {{state}} says why it came; its tab {{steps}} has all steps, as a table.",
    predict:
      "A question is the group {{question}}, to which the focus goes. Lines are put into order by buttons, which are called after them, and moved by the arrow keys. {{reveal}} shows the run up to what decides, and says how it came.",
  },
  semanticsTitle: "Two kinds of program",
  semantics: {
    asyncio:
      "A program that imports one of Python's modules (asyncio, threading, queue, concurrent.futures, contextlib, contextvars, time, random, itertools, functools, logging) runs as in Python: calling an async function makes a coroutine and runs nothing; await runs it as a part of the caller; createTask and gather give it a task of its own.",
    python:
      "A program in Python, pasted, opened or chosen beside an example, is run by CPython itself, which the first such run fetches: its own asyncio, and only Python's own library. There is no network and no keyboard in it, and threads only where the browser can switch stacks; they take turns where they wait. Waiting moves the same virtual clock. It can also be shown as TypeScript.",
    ecmascript:
      "A program that imports none of them runs as in a browser or Node: an async function begins at once and gives a promise.",
    clock:
      "The clock is virtual: sleep(3600) takes no time to compute, and the same program gives the same picture on every machine. Settings has a real clock.",
  },
  web: "Besides JavaScript itself there are timers, queueMicrotask, requestAnimationFrame, MessageChannel, AbortController, EventTarget, URL, TextEncoder, structuredClone, performance, crypto.randomUUID and a seeded Math.random, in both kinds of program.",
  fetchTitle: "A simulated network",
  fetch:
    'fetch asks nobody: what comes back, and when, stands in the address. delay=300 is the time in milliseconds (100 if it does not say), status=404 the status, json={"a":1} or body=text the content, and fail breaks the connection. An address that names no content gets the request itself back. For example:',
  filesTitle: "Links and files",
  files:
    "Copy link puts the program into the address; an example as it is gives a short one, #example= and its name. The menu of the timeline chooses what a link carries besides: this moment, the selected task, this zoom, colours and language, the stage, or a question that is asked before the run is seen. What you change is kept as a draft in this browser, whatever you open; Drafts, in the menu of the examples, lists them. The menu of the timeline saves the trace of a run, also for Perfetto, its picture for screen or paper, an animation of it, the output and the program; it copies all of it as Markdown, and opens traces again, also of Chrome, speedscope, VizTracer and Node, and programs, also the first one of a lesson in Markdown. So does dropping or pasting the file, or ?trace= with a path on this site. A printed page is a sheet with program, picture, output, and the link as a QR code.",
  offlineTitle: "Without a network",
  offline:
    "After the first visit over https, or on this computer, the page works without a network, and the browser can install it. A newer version waits until you press Reload where the page says so: no run is cut off by it, and other tabs stay as they are.",
  licences: "What this page is made of, and under which licences",
  limitsTitle: "Limits",
  limits: {
    sandbox:
      "Programs run in a sandbox without network, storage or page. A program from a link runs only after you press Run.",
    asks: "A run that comes to one of these stops and asks whether it may have as much again; what it has recorded stays. One that does not await cannot be asked: it ends after a quarter more, and what it prints beyond that is dropped; a larger buffer is refused.",
    of: {
      events: "{{amount}} events",
      characters: "{{amount}} printed characters",
      values: "{{amount}} changes of variables",
      tasks: "{{amount}} tasks",
      threads: "{{amount}} threads",
      traceBytes: "{{amount}} MB of trace",
      bufferBytes: "{{amount}} MB in buffers that the program holds",
    },
    ahead: "A program that never ends goes on as the playhead moves.",
  },
} as const;
