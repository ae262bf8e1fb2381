"""Measures what recording costs outside the page, as ratios to plain Python in the same run: python3 src/bench/recorder.py

Two programs, each run several times in turn, plain and recorded on the real clock; the quickest of each counts. One has a hundred
thousand tasks that each give up their turn five times, and nothing else to do: recording may double its time. That is time of the
processor, so that other work on the machine does not count. The other waits for a server on this machine, as programs with a network
do: recording may add a twentieth.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

RECORDER = pathlib.Path(__file__).resolve().parent.parent / "python"
ROUNDS = 3
# After so many seconds no further round begins.
PATIENCE = 30

TASKS = """
import asyncio, time

async def step():
    for _ in range(5):
        await asyncio.sleep(0)

async def main():
    started = time.process_time()
    await asyncio.gather(*[step() for _ in range(100_000)])
    print(time.process_time() - started)

asyncio.run(main())
"""

NETWORK = """
import asyncio, time

async def answer(reader, writer):
    while await reader.readline():
        await asyncio.sleep(0.02)
        writer.write(b"hello\\n")
        await writer.drain()
    writer.close()

async def ask(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(25):
        writer.write(b"hello?\\n")
        await reader.readline()
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    started = time.perf_counter()
    await asyncio.gather(*[ask(port) for _ in range(20)])
    print(time.perf_counter() - started)
    server.close()

asyncio.run(main())
"""


def seconds(command):
    """What the program says that it took."""
    environment = {**os.environ, "PYTHONPATH": str(RECORDER)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return float(done.stdout.split()[-1])


def measure(name, source, most):
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "program.py")
        pathlib.Path(program).write_text(source)
        plain = [sys.executable, program]
        recorded = [sys.executable, "-m", "loopscope_record", "--max-events", "100000000", program]
        both, began = [], time.monotonic()
        while len(both) < ROUNDS and (not both or time.monotonic() - began < PATIENCE):
            both.append((seconds(plain), seconds(recorded)))
        size = os.path.getsize(os.path.join(folder, "program.trace"))
    alone, told = (min(times) for times in zip(*both))
    print(f"{name}: plain {alone:.2f} s, recorded {told:.2f} s, {told / alone:.2f} times (at most {most}); trace {size / 1e6:.1f} MB")


print(f"Python {sys.version.split()[0]}")
measure("100,000 tasks x 5 sleep(0)", TASKS, 2)
measure("20 clients x 25 answers of a server", NETWORK, 1.05)
