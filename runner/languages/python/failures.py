"""What an exception of the solution's looks like to its author: his own frames only."""

import builtins

__builtins__ = dict(vars(builtins))

FIRST_FRAMES = 3
LAST_FRAMES = 7


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
    """(line, function) of each frame in the solution's file, the outermost first."""
    frames = []
    trace = exception.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == file:
            frames.append((trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return frames


def frame_lines(frames, file, source_lines):
    hidden = len(frames) - FIRST_FRAMES - LAST_FRAMES
    for index, (line, function) in enumerate(frames):
        if hidden > 0 and FIRST_FRAMES <= index < FIRST_FRAMES + hidden:
            if index == FIRST_FRAMES:
                yield "  [" + str(hidden) + " more frames]"
            continue
        yield '  File "' + file + '", line ' + str(line) + ", in " + function
        if line is not None and 0 < line <= len(source_lines):
            yield "    " + source_lines[line - 1].strip()


def described_failure(exception, file, source):
    frames = own_frames(exception, file)
    lines = []
    if frames:
        lines.append("Traceback (most recent call last):")
        lines.extend(frame_lines(frames, file, source.splitlines()))
    lines.append(message_of(exception))
    return "\n".join(lines)
