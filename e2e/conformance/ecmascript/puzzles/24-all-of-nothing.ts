Promise.all([]).then((v) => console.log("all", v.length));
Promise.allSettled([]).then((v) => console.log("allSettled", v.length));
Promise.any([]).catch((e) => console.log("any", e.errors.length));
Promise.race([]).then(() => console.log("never"));
console.log("sync");
