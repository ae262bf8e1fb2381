"""The command line: python3 -m loopscope_record [--virtual] PROGRAM.py [-o RUN.trace]"""
import argparse
import sys

from .program import Settings, run_program


def main():
    parser = argparse.ArgumentParser(prog="python3 -m loopscope_record", description="Records a run of an asyncio program.")
    parser.add_argument("program", help="the program to run")
    parser.add_argument("-o", "--output", default=None, help="where the trace goes; usually PROGRAM.trace")
    parser.add_argument("--virtual", action="store_true", help="waiting takes no time: the clock jumps")
    parser.add_argument("--max-events", type=int, default=5_000_000, help="the run is stopped after so many")
    options = parser.parse_args()
    with open(options.program, encoding="utf-8") as file:
        source = file.read()
    output = options.output or f"{options.program.removesuffix('.py')}.trace"
    streams = {"stdout": sys.stdout, "stderr": sys.stderr}
    settings = Settings(is_virtual=options.virtual, most_events=options.max_events)
    with open(output, "w", encoding="utf-8", newline="\n") as trace:
        status = run_program(source, options.program, settings, trace.write, lambda name, text: streams[name].write(text))
    sys.exit(status)


if __name__ == "__main__":
    main()
