// Keeps what Monaco takes back from being an error: it rejects a promise that often nobody awaits any more.

let isListening = false;

export function ignoreCancellations(): void {
  if (isListening) return;
  isListening = true;
  addEventListener("unhandledrejection", (event) => {
    if (isCancellation(event.reason)) event.preventDefault();
  });
  // What Monaco itself catches, it throws again where nobody can catch it.
  addEventListener("error", (event) => {
    if (isCancellation(event.error)) event.preventDefault();
  });
}

function isCancellation(error: unknown): boolean {
  return error instanceof Error && (error.name === "Canceled" || error.message.startsWith("Canceled: "));
}
