// A console of the program's own prints where the program wants it, with groups and counts of its own.
const lines: string[] = [];
const errors: string[] = [];
const own = new console.Console({
  stdout: { write: (text: string) => lines.push(text) },
  stderr: { write: (text: string) => errors.push(text) },
  ignoreErrors: false,
} as never);
own.log("%d and %s", 1, "two", { three: [3] });
own.group("a group");
own.count();
own.table([[1, 2]]);
own.error("oh\nno");
own.groupEnd();
own.count();
own.assert(false, "wrong");
console.count();
console.log(lines, errors);
try {
  new (console.Console as any)({});
} catch (error) {
  console.log(error.name, error.message);
}
console.log(Object.keys(own).slice(0, 5), typeof (console as any).context("c").log);
(console as any).context("c").log("nowhere");
const task = console.createTask("task");
console.log(
  task,
  task.run(() => "ran"),
);
for (const wrong of [() => console.createTask(""), () => task.run(3 as never)]) {
  try {
    wrong();
  } catch (error) {
    console.log(String(error));
  }
}
console.log(Object.keys(console).join(" "));
