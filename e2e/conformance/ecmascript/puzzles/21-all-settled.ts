Promise.allSettled([1, Promise.reject(new Error("e")), Promise.resolve(3)]).then((results) =>
  results.forEach((r) => console.log(r.status, r.status === "fulfilled" ? r.value : r.reason.message)),
);
