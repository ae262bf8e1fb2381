// Has the texts of all languages from the start, for the command line and for tests: nobody waits for them there.
import { LANGUAGES, loadLanguage } from "./languages.ts";

await Promise.all(LANGUAGES.map(loadLanguage));
