const after = (ms: number, v: string) => new Promise<string>((r) => setTimeout(() => r(v), ms));
for await (const v of [after(20, "slow"), after(10, "fast"), "plain"]) console.log(v);
