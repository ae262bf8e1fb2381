// Monaco takes a question back by rejecting its promise, which often nobody awaits any more. That is no error.

let isListening = false;

export function ignoreCancellations(): void {
  if (isListening) return;
  isListening = true;
  addEventListener("unhandledrejection", (event) => {
    const reason: unknown = event.reason;
    if (reason instanceof Error && reason.name === "Canceled") event.preventDefault();
  });
}
