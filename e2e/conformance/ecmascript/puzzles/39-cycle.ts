const p: Promise<unknown> = new Promise((resolve) => setTimeout(() => resolve(p), 0));
p.catch((e) => console.log(e.constructor.name, e.message));
