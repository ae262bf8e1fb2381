# topic: random
# level: 1
# about: The same seed gives the same numbers, choices, samples and shuffles
import random
for seed in [0, 1, 42, -7, 2**40+5, 10**30, "hello", "", "Привет", 0.5, -3.25, 1e-7, True, b"\x01\x02"]:
    random.seed(seed)
    print(random.random(), random.randint(1, 6), random.randrange(0, 1000, 7), random.randrange(10, 0, -3), random.choice([1, 2, 3, 4, 5]))
    x = list(range(10)); random.shuffle(x); print(*x)
    print(*random.sample(x, 4), *random.sample(list(range(1000)), 12), *random.choices(x, weights=[1]*9+[5], k=6))
    print(random.uniform(2, 5), random.getrandbits(53), random.getrandbits(33), random.randint(0, 2**45), random.randbytes(7).hex())
    print("%.9f %.9f %.9f %.9f" % (random.gauss(), random.gauss(1, 2), random.expovariate(0.5), random.normalvariate()))
    print("%.9f %.9f %.9f %.9f %.9f" % (random.gammavariate(2, 1), random.betavariate(.5, .7), random.triangular(1, 5, 2), random.vonmisesvariate(1, 2), random.paretovariate(3)))
    print(*random.sample(["a", "b"], 3, counts=[2, 5]))
