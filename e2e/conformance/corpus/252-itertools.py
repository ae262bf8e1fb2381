# topic: itertools
# level: 1
# about: What each function of itertools gives, and how much of an iterator it takes
import itertools

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__)

counter = itertools.count(5, 3)
for n in counter:
    if n > 10:
        break
print(next(counter), next(counter))
print([list(pair) for pair in itertools.product([1, 2], "ab")])
print([list(triple) for triple in itertools.product([0, 1], repeat=3)])
print(list(itertools.product()), list(itertools.product([1], [])))
print([list(x) for x in itertools.permutations([1, 2, 3])])
print([list(x) for x in itertools.permutations("abcd", 2)])
print([list(x) for x in itertools.permutations([1], 2)], [list(x) for x in itertools.permutations([1, 2], 0)])
print([list(x) for x in itertools.combinations([1, 2, 3, 4], 2)], [list(x) for x in itertools.combinations([1], 2)])
print([list(x) for x in itertools.combinations_with_replacement("abc", 2)])
print(list(itertools.chain([1], "ab", [])), list(itertools.chain.from_iterable([[1, 2], [3]])))
numbers = iter(range(20))
print(list(itertools.islice(numbers, 3)), next(numbers))
print(list(itertools.islice(numbers, 1, 8, 3)), next(numbers))
print(list(itertools.islice(numbers, 2, 1)), next(numbers))
print([list(x) for x in itertools.batched([1, 2, 3, 4, 5], 2)])
print([list(x) for x in itertools.pairwise("abc")], list(itertools.pairwise([1])))
print(list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate([3, 1, 2], max)))
print(list(itertools.accumulate([1, 2], initial=10)), list(itertools.accumulate([])))
print(list(itertools.compress("abcd", [1, 0, 1])))
print(list(itertools.starmap(pow, [[2, 3], [3, 2]])))
letters = iter("aabca")
print(list(itertools.takewhile(lambda x: x == "a", letters)), list(letters))
print(list(itertools.dropwhile(lambda x: x == "a", "aabca")))
print(list(itertools.filterfalse(lambda x: x > 2, [1, 2, 3])), list(itertools.filterfalse(None, [0, 1, 2])))
print([list(x) for x in itertools.zip_longest([1, 2, 3], "a", fillvalue="-")])
cycle = itertools.cycle([1, 2])
print([next(cycle) for _ in range(5)], list(itertools.cycle([])))
print(list(itertools.repeat("x", 2)), list(itertools.repeat("x", -1)))
a, b = itertools.tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
for key, group in itertools.groupby("AAABBCA"):
    print(key, list(group))
groups = [(key, group) for key, group in itertools.groupby([1, 1, 2])]
print([[key, list(group)] for key, group in groups])
for key, group in itertools.groupby([[1, "a"], [1, "b"], [2, "c"]], lambda pair: pair[0]):
    print(key, next(group))
shared = iter([1, 2, 3, 4, 5])
print([[n, 0] for n in itertools.islice(shared, 2)], list(itertools.islice(shared, None)))
attempt("batched 0", lambda: itertools.batched([1], 0))
attempt("batched strict", lambda: list(itertools.batched([1], 2, strict=True)))
attempt("islice -1", lambda: itertools.islice([1], -1))
attempt("islice step 0", lambda: itertools.islice([1], 0, 5, 0))
attempt("count of text", lambda: itertools.count("1"))
attempt("cycle of 1", lambda: itertools.cycle(1))
attempt("chain of 1", lambda: list(itertools.chain([1], 2)))
attempt("combinations -1", lambda: itertools.combinations([1], -1))
attempt("takewhile 1", lambda: list(itertools.takewhile(1, [1])))
