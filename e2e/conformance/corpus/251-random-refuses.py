# topic: random
# level: 2
# about: Subclasses, states that come back, and what the functions refuse
import random

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__)

class Loaded(random.Random):
    def random(self):
        return super().random() / 2

    def getrandbits(self, k):
        return 1

die = Loaded(3)
print(die.random(), die.uniform(10, 20), die.randint(1, 6), die.choice("abc"))
state = random.Random(9).getstate()
other = random.Random()
other.setstate(state)
print(other.gauss() == random.Random(9).gauss())
random.seed(5)
random.gauss()
state = random.getstate()
first = random.gauss()
random.setstate(state)
print(first == random.gauss())
attempt("empty choice", lambda: random.choice([]))
attempt("randrange 0", lambda: random.randrange(0))
attempt("randrange down", lambda: random.randrange(5, 1))
attempt("randrange step 0", lambda: random.randrange(1, 5, 0))
attempt("randint of halves", lambda: random.randint(0.5, 2))
attempt("randint down", lambda: random.randint(2, 1))
attempt("sample too many", lambda: random.sample([1, 2], 3))
attempt("sample of a set", lambda: random.sample({1, 2}, 1))
attempt("sample of none", lambda: random.sample([1, 2], 0))
attempt("choices of none", lambda: random.choices([1], k=0))
attempt("weights short", lambda: random.choices([1, 2], weights=[1]))
attempt("weights zero", lambda: random.choices([1, 2], weights=[0, 0]))
attempt("both weights", lambda: random.choices([1, 2], weights=[1, 1], cum_weights=[1, 2]))
attempt("seed of a list", lambda: random.seed([1]))
attempt("negative bits", lambda: random.getrandbits(-1))
attempt("no bits", lambda: random.getrandbits(0))
attempt("gamma", lambda: random.gammavariate(0, 1))
