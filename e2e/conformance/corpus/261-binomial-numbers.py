# topic: random
# level: 1
# about: How many of several trials succeed, by each of the methods
import random

random.seed(2024)
print([random.binomialvariate() for _ in range(10)])
print([random.binomialvariate(1, 0.9) for _ in range(10)])
print([random.binomialvariate(10, 0.3) for _ in range(20)])
print([random.binomialvariate(25, 0.75) for _ in range(20)])
print([random.binomialvariate(100, 0.4) for _ in range(20)])
print([random.binomialvariate(1000000, 0.99) for _ in range(20)])
print([random.binomialvariate(30, 0.5) for _ in range(200)])
print(random.binomialvariate(0, 0.5), random.binomialvariate(7, 0.0), random.binomialvariate(7, 1.0), random.binomialvariate(5, 1e-20))
one = random.Random("abc")
print(sum(one.binomialvariate(50, 0.3) for _ in range(2000)), one.random())
for n, p in [(-1, 0.5), (3, -0.1), (3, 1.5)]:
    try:
        random.binomialvariate(n, p)
    except ValueError as error:
        print(error)
