import asyncio

def shout(text):
    return text.upper() + "!"

async def main():
    words = ["a", "b", "c"]
    words.append("d")
    for index, word in enumerate(words, start=1):
        print(f"{index:02d} {word:>3}|{word:<3}|")
    print(", ".join(words[1:3]), words[-1], len(words))
    print([w.upper() for w in words if w != "b"])
    ages = {"Ann": 30, "Bob": 25}
    for name, age in ages.items():
        print(name, age)
    if "Ann" in ages and "x" not in words:
        print(shout("found"), ages.get("Eve", 0), True, None)
    await asyncio.sleep(0)

asyncio.run(main())
