// Holds everything that was read from a file of another tool, before it becomes a trace: rows by process and name.
import { Counter, type Recording, SliceRow, type TaskFacts } from "./slices.ts";

/** A process, in the order in which they were met. */
interface Process {
  name: string;
  /** As the recording wants it. */
  order: number;
  readonly number: number;
}

/** Numbers of processes and threads are the file's own; texts and names are numbers of texts. */
export class SliceTable implements Recording {
  firstTime = Infinity;
  lastTime = -Infinity;
  lastLine = 0;
  private readonly processes = new Map<number, Process>();
  private readonly threads = new Map<number, Map<number, SliceRow>>();
  private readonly asyncRows = new Map<string, SliceRow>();
  private readonly tasks: SliceRow[] = [];
  private readonly counters = new Map<string, Counter>();
  private readonly nameOfNumber: (number: number) => string;

  /** Gives the text of a file's own number. */
  constructor(nameOfNumber: (number: number) => string) {
    this.nameOfNumber = nameOfNumber;
  }

  get isEmpty(): boolean {
    return this.lastTime === -Infinity;
  }

  /** Something happened then, though it is no slice. */
  meet(at: number): void {
    this.firstTime = Math.min(this.firstTime, at);
    this.lastTime = Math.max(this.lastTime, at);
  }

  process(number: number): Process {
    let process = this.processes.get(number);
    if (process === undefined) {
      process = { name: "", order: 0, number: this.processes.size };
      this.processes.set(number, process);
    }
    return process;
  }

  thread(process: number, thread: number): SliceRow {
    let ofProcess = this.threads.get(process);
    if (ofProcess === undefined) this.threads.set(process, (ofProcess = new Map<number, SliceRow>()));
    let row = ofProcess.get(thread);
    if (row === undefined) {
      this.process(process);
      ofProcess.set(thread, (row = new SliceRow(this, process, "", false)));
    }
    return row;
  }

  /** What is asynchronous and is called the same stands together. */
  asyncRow(process: number, name: string): SliceRow {
    const key = `${process} ${name}`;
    let row = this.asyncRows.get(key);
    if (row === undefined) {
      this.process(process);
      this.asyncRows.set(key, (row = new SliceRow(this, process, name, true)));
    }
    return row;
  }

  /** What a process made: each is one row. */
  taskRow(process: number, name: string, task: TaskFacts): SliceRow {
    const row = new SliceRow(this, process, name, false);
    row.task = task;
    this.tasks.push(row);
    return row;
  }

  /** The first thread of a process that is none of these. */
  mainThread(process: number, except: ReadonlySet<SliceRow>): SliceRow {
    const first = [...(this.threads.get(process)?.values() ?? [])].find((row) => !except.has(row));
    return first ?? this.thread(process, process);
  }

  counter(process: number, name: string): Counter {
    const key = `${process} ${name}`;
    let counter = this.counters.get(key);
    if (counter === undefined) this.counters.set(key, (counter = new Counter(name)));
    return counter;
  }

  allCounters(): Iterable<Counter> {
    return this.counters.values();
  }

  /** Process by process, in each the threads and then what is asynchronous; as the recording wants them, else as they came. */
  sorted(): readonly { readonly row: SliceRow; readonly label: string }[] {
    const rows: { readonly row: SliceRow; readonly label: string; readonly process: Process }[] = [];
    const named = [...this.processes.values()].filter(({ name }) => name !== "");
    for (const [process, ofProcess] of this.threads) {
      for (const [thread, row] of ofProcess) rows.push(this.labelled(row, process, thread, named.length > 1));
    }
    for (const row of this.asyncRows.values()) {
      rows.push(this.labelled(row, row.process, 0, named.length > 1));
    }
    for (const row of this.tasks) rows.push(this.labelled(row, row.process, 0, false));
    return rows.sort(
      (a, b) =>
        a.process.order - b.process.order ||
        a.process.number - b.process.number ||
        Number(a.row.isAsync) - Number(b.row.isAsync) ||
        Number(a.row.task !== null) - Number(b.row.task !== null) ||
        a.row.order - b.row.order,
    );
  }

  private labelled(row: SliceRow, processNumber: number, thread: number, areProcessesTold: boolean) {
    const process = this.process(processNumber);
    const processName = process.name === "" ? this.nameOfNumber(processNumber) : process.name;
    const name = row.name === "" ? `${processName} ${this.nameOfNumber(thread)}`.trim() : row.name;
    return {
      row,
      process,
      label: areProcessesTold && row.name !== "" ? `${processName}: ${name}` : name,
    };
  }
}
