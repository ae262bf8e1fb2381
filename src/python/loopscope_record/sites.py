"""Knows the places of a program: where in its text each instruction of its code stands."""
import dis
from types import CodeType

# While one of these is the current one, nothing happens that a trace tells of.
SILENT = ("LOAD_CONST", "LOAD_FAST", "LOAD_GLOBAL", "LOAD_NAME", "LOAD_DEREF", "LOAD_SMALL_INT", "STORE_", "PUSH_NULL", "POP_TOP",
          "RESUME", "COPY", "SWAP", "NOP", "CACHE", "MAKE_", "KW_NAMES", "PRECALL", "SET_FUNCTION", "EXTENDED_ARG", "BUILD_",
          "JUMP", "POP_JUMP", "NOT_TAKEN", "RETURN_GENERATOR", "LOAD_BUILD_CLASS", "TO_BOOL", "POP_EXCEPT", "PUSH_EXC",
          "IMPORT_FROM", "CHECK_EXC", "CLEANUP_THROW", "END_SEND")


def scope_of(code):
    """As a trace calls the function: "" for the module itself."""
    return {"<module>": "", "<lambda>": "(anonymous)"}.get(code.co_name, code.co_name)


class Sites:
    """The places of one program, from its text and its code."""

    def __init__(self, source, code):
        self.text_lines = source.split("\n")
        # By id of a code object, for each of its instructions: " @3:5", or "" if that is no place. Codes are kept, so ids are theirs.
        self.tables = {}
        self.codes = []
        # By line and column: what stands in the header.
        self.known = {}
        self.add(code)

    def add(self, code):
        """A code object and all that are inside it."""
        self.codes.append(code)
        positions = list(code.co_positions())
        for instruction in dis.get_instructions(code):
            line, end_line, column, end_column = positions[instruction.offset // 2]
            if instruction.opname.startswith(SILENT) or None in (line, end_line, column, end_column) or line < 1:
                continue
            place = line, self.column(line, column)
            if place not in self.known:
                self.known[place] = f"{end_line}:{self.column(end_line, end_column)}", scope_of(code)
        # A coroutine that waits stands at an instruction behind the one that gave up its turn.
        self.tables[id(code)] = [self.site(line, column) for line, _, column, _ in positions]
        for constant in code.co_consts:
            if isinstance(constant, CodeType):
                self.add(constant)

    def site(self, line, offset):
        """As an event has it; "" for what is no place."""
        if line is None or offset is None:
            return ""
        column = self.column(line, offset)
        return f" @{line}:{column}" if (line, column) in self.known else ""

    def column(self, line, offset):
        """From 1, in UTF-16 units; `offset` is in bytes of UTF-8."""
        text = self.text_lines[line - 1] if line <= len(self.text_lines) else ""
        if text.isascii():
            return offset + 1
        before = text.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")
        return len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1

    def lines(self):
        """The places as lines of the header."""
        for (line, column), (end, scope) in sorted(self.known.items()):
            yield f"site {line}:{column}-{end}{' ' + scope if scope else ''}"
