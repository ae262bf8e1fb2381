// The script of the sandbox's worker: it runs one program, as it goes when nobody decides.
import { listen } from "./program-host.ts";

listen();
