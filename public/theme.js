// Sets the colours, and whether there is a head, before the first paint; src/app/preferences.ts decides the same afterwards.
(function () {
  var theme = "system";
  var asked = new URLSearchParams(location.search);
  if (asked.has("embed")) {
    theme = asked.get("theme");
    document.documentElement.dataset.embedded = "";
  } else
    try {
      theme = JSON.parse(localStorage.getItem("loopscope.preferences")).theme;
    } catch {
      // Nothing stored, or storage is closed.
    }
  if (theme !== "light" && theme !== "dark" && theme !== "contrast") {
    theme = matchMedia("(prefers-contrast: more)").matches
      ? "contrast"
      : matchMedia("(prefers-color-scheme: dark)").matches
        ? "dark"
        : "light";
  }
  document.documentElement.dataset.theme = theme;
})();
