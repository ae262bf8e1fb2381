// Says what the page takes where the browser asks before a text becomes markup or a script: its own files, and what it has drawn.

const folder = new URL(".", location.href).href;

// For workers: those of libraries, too. That a text becomes markup or code, this one never allows.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(folder) ? url : null),
});
