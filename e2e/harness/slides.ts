// Shows a deck of slides with the package that its authors would take.
import Reveal from "reveal.js";
import "reveal.js/reveal.css";
import "reveal.js/theme/white.css";

await new Reveal().initialize({ hash: true });
