// A program puts others in the place of console's methods, of the console and of other globals: all of it holds, and nothing breaks.
const { log } = console;
const lines: unknown[] = [];
console.log = (...values: unknown[]) => void lines.push(["log", ...values]);
console.log("to the program");
console.info("to the output");
console.error = undefined as never;
try { console.error("x"); } catch (error) { log(String(error)); }
const real = console;
(globalThis as any).console = { log: (...values: unknown[]) => void lines.push(["own", ...values]) };
console.log("to the new console");
await new Promise<void>((resolve) => setTimeout(resolve, 1));
(console as any) = { log() { throw new Error("refused"); } };
try { console.log("x"); } catch (error) { log(String(error)); }
delete (globalThis as any).console;
log(typeof console, lines);
(globalThis as any).console = Object.freeze(real);
try { console.warn = () => {}; } catch (error) { log(String(error)); }
(globalThis as any).setTimeout = (fn: () => void) => fn();
setTimeout(() => log("at once"), 1000);
const { max } = Math;
Math.max = () => 7;
log(Math.max(1, 2), max(1, 2));
