const signal = AbortSignal.timeout(10);
signal.onabort = () => console.log("timed out", signal.reason.name);
setTimeout(() => console.log("before", signal.aborted), 2);
setTimeout(() => console.log("after", signal.aborted), 40);
