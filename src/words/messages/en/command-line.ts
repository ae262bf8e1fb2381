// The texts of the command line, which the page does not load: in English.

export const commandLine = {
  usage: `Usage:
  npm run --silent headless -- run [options] FILE...       run programs, .ts or .py; prints what they print
  npm run --silent headless -- check [options] FILE...     run each and compare with FILE.out and FILE.err beside it
  npm run --silent headless -- lesson [options] FILE.md...  check lessons: their programs, links and questions
  npm run --silent headless -- explore [options] FILE      try the orders that other delays bring about; says what can come of them

Options:
  --clock virtual|real   the program's clock (default: virtual)
  --timeout SECONDS      stop a run after that many real seconds (default: 10)
  --max-events N         stop a run after that many events (default: 5000000)
  --script               the files are scripts, not modules: global code, no imports, no top-level await
  --values               also record the values of variables; with --stats, tell of races for them
  --hints                tell what could be better in the program, each with the lesson about it
  --stats                run: one line of figures on stderr
  --json                 run: one line of JSON per file instead of its output
  --links                lesson: what is where each link leads, to be put behind its address in quotes
  --lang {{languages}}        the language of what is explained, also in pictures (default: the system's, else en)
  --schedule TEXT        run: decide as explore has printed it, so that the run is the same
  --help                 show this

For explore:
  --jitter J             each delay may be up to that part longer, from 0 to 3 (default: 0.5)
  --max N                at most so many runs (default: 100000)
  --seconds S            for at most so long (default: 10)
  --jobs N               so many workers, each with a part of the orders (default: one for each core)
  --fail-on ENDS         exit with 1 if a run can end so: deadlock,error,limit
  --json                 print what is found as one line of JSON

Of one program, run also writes:
  --trace OUT.trace      the trace as text, which the page opens
  --chrome-trace OUT.json
                         the trace for Perfetto, Chrome and speedscope, one track for each task
  --svg OUT.svg          the picture of the run
  --png OUT.png          the same in pixels, two for one; needs a Chromium
  --gif OUT.gif          the run being played, as an animation; needs a Chromium
  --markdown OUT.md      program, output, what the run comes to, hints, and a link
  --theme {{themes}}
                         the picture's colours (default: light)
  --axis {{axes}} what goes from left to right in it (default: time)
  --width N              how wide it is, in pixels (default: 1200)
  --at STEP              the step that the playhead stands at (default: the end)
  --page ADDRESS         where the link of the Markdown leads (default: http://localhost:5173/)
`,
  notOneOf: "--{{name}} is {{values}}, not {{value}}",
  notAbove: "--{{name}} takes a number above 0, not {{value}}",
  notFrom: "--{{name}} takes a number from {{least}} on, not {{value}}",
  notUpTo: "--{{name}} takes a number up to {{most}}, not {{value}}",
  ofVirtualClock: "--schedule works with the virtual clock only",
  pythonIsVirtual:
    "a Python program runs on the virtual clock here; python3 -m loopscope_record has the real clock",
  exploresOne: "explore takes one program",
  ofOneProgram: "A trace, a picture or Markdown is written of one program: name a single file",
  nothingNamed: "Name a command and a file",
  unknownCommand: "There is no command {{command}}",
  noBrowser:
    "--png and --gif need a Chromium: install one, set CHROMIUM_PATH, or run npx playwright install chromium; --svg needs none",
  stats: "events {{events}}, tasks {{tasks}}, virtual seconds {{seconds}}, wall ms {{ms}}",
  hintLesson: "lesson {{lesson}}",
  checked: "{{passed}} passed, {{failed}} failed",
  noExpected: "There is no {{file}} to compare with",
  differs: "stdout differs in line {{line}}:",
  nothingMore: "(nothing more)",
  noHang: "It should wait for ever, but its ending was: {{ending}}",
  otherStatus: "Exit status {{exit}} instead of {{expected}}",
  timedOut: "stopped after {{seconds}} s",
  crashed: "what runs the program broke down ({{problem}}). Does the program change built-in objects?",
  nested: "nested too deeply: give the inner part a function of its own",
  outOfMemory: "the program used up the memory",
  brokeDown: "the run broke down: {{problem}}",
  workerEnded: "the worker has ended",
  lesson: {
    inOrder: "{{file}}: in order; {{facts}}",
    faulty: "{{file}}: not in order; {{facts}}",
    noProgram:
      "There is no program: neither {{file}} nor a block that begins with ```ts or ```python before the first title",
    unreadable: "The file cannot be read: {{reason}}",
    programs_one: "{{count}} program run",
    programs_other: "{{count}} programs run",
    links_one: "{{count}} link",
    links_other: "{{count}} links",
    checks_one: "{{count}} check",
    checks_other: "{{count}} checks",
    prediction: "prediction: {{kind}}",
    noPrediction: "no prediction",
  },
} as const;
