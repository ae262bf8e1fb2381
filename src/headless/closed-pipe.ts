// Ends without noise when nobody reads any more what is printed: `headless run FILE.ts | head`.

/** What a shell gives for a program that a closed pipe has ended: 128 and the number of SIGPIPE. */
const ENDED_BY_PIPE = 141;

/** `goesOn`: what is printed is not all that is made, so that the rest is still made. */
export function endWithReader(goesOn: boolean): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: Error & { code?: string }) => {
      if (error.code !== "EPIPE") throw error;
      if (!goesOn) process.exit(ENDED_BY_PIPE);
    });
}
