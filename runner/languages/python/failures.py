"""What an exception of the solution's looks like to its author: his own frames only."""

import builtins

__builtins__ = dict(vars(builtins))

OUTER_FRAMES = 3
INNER_FRAMES = 7


def type_name(exception):
    kind = type(exception)
    name = kind.__qualname__
    return name if kind.__module__ in ("builtins", "solution") else kind.__module__ + "." + name


def message_of(exception):
    try:
        text = str(exception)
    except BaseException:
        text = "<its __str__ raised an exception>"
    if len(text) > 2000:
        text = text[:2000] + "..."
    return type_name(exception) + (": " + text if text else "")


def own_frames(exception, file):
    """(line, function) of the outer and the inner frames in the solution's file, and how many
    there are between: a recursion that went too deep has hundreds of thousands."""
    outer = []
    inner = []
    hidden = 0
    trace = exception.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == file:
            frames = outer if len(outer) < OUTER_FRAMES else inner
            frames.append((trace.tb_lineno, code.co_name))
        if len(inner) > INNER_FRAMES:
            del inner[0]
            hidden += 1
        trace = trace.tb_next
    return outer, hidden, inner


def frame_lines(frames, file, source_lines):
    for line, function in frames:
        yield '  File "' + file + '", line ' + str(line) + ", in " + function
        if line is not None and 0 < line <= len(source_lines):
            yield "    " + source_lines[line - 1].strip()


def described_failure(exception, file, source):
    outer, hidden, inner = own_frames(exception, file)
    source_lines = source.splitlines()
    lines = []
    if outer:
        lines.append("Traceback (most recent call last):")
        lines.extend(frame_lines(outer, file, source_lines))
        if hidden:
            lines.append("  [" + str(hidden) + " more frames]")
        lines.extend(frame_lines(inner, file, source_lines))
    lines.append(message_of(exception))
    return "\n".join(lines)
