const log: string[] = [];
class Job {
  ready = this.init();
  async init() {
    log.push("init starts");
    await null;
    log.push("init ends");
    return this;
  }
  constructor() {
    log.push("constructor");
  }
}
const job = new Job();
log.push("made");
await job.ready;
console.log(log.join(" | "));
