"""Says what is wrong with the syntax of a program, and where, for an editor."""


def column(line, offset):
    """From 1, in UTF-16 units; `offset` counts characters from 1."""
    return len(line[: max(offset, 1) - 1].encode("utf-16-le", "surrogatepass")) // 2 + 1


def problem(source, path):
    """Message, line, column, end line, end column as a list; None if the program can be compiled."""
    try:
        compile(source, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        lines = source.split("\n")
        text = lambda number: lines[number - 1] if 1 <= number <= len(lines) else ""
        line = max(error.lineno or 1, 1)
        begin = column(text(line), error.offset or 1)
        end_line = max(error.end_lineno or line, line)
        end = column(text(end_line), error.end_offset or 0)
        end = end if end_line > line or end > begin else begin + 1
        return [f"{type(error).__name__}: {error.msg}", line, begin, end_line, end]
    except ValueError as error:
        return [f"{type(error).__name__}: {error}", 1, 1, 1, 2]
    return None
