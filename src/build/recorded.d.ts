// Declares what the build records of an example; see recorded-examples.ts.
declare module "*?run" {
  const run: import("../app/front/recorded-run.ts").RecordedRun;
  export default run;
}
