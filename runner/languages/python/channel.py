"""Frames on the judge's channel (docs/harness-protocol.md)."""

import builtins
from _io import FileIO
from _struct import Struct
from posix import _exit, getpid, set_blocking

__builtins__ = dict(vars(builtins))

CHANNEL = 3
HEADER = Struct("<8sQ")
ARRIVING = 1 << 16
BITS_OF_LENGTH = 48  # above them a request's length has how many inputs follow the first


class Channel:
    def __init__(self):
        self.file = FileIO(CHANNEL, "r+", closefd=False)
        self.read_into = self.file.readinto
        self.write = self.file.write
        self.pid = getpid()
        self.buffer = memoryview(bytearray(ARRIVING))

    def read_some(self, view):
        count = self.read_into(view)
        while count is None:  # the solution made the descriptor non-blocking
            set_blocking(CHANNEL, True)
            count = self.read_into(view)
        if count == 0 or getpid() != self.pid:
            _exit(0)
        return count

    def receive(self):
        """The nonce of the next request, how many inputs it holds, and its payload."""
        buffer = self.buffer
        have = 0
        while have < HEADER.size:
            have += self.read_some(buffer[have:])
        nonce, length = HEADER.unpack_from(buffer)
        inputs = 1 + (length >> BITS_OF_LENGTH)
        length &= (1 << BITS_OF_LENGTH) - 1
        have -= HEADER.size
        if length <= ARRIVING - HEADER.size:
            payload = buffer[HEADER.size : HEADER.size + length]
        else:
            payload = memoryview(bytearray(length))
            payload[:have] = buffer[HEADER.size : HEADER.size + have]
        while have < length:
            have += self.read_some(payload[have:])
        return nonce, inputs, payload

    def send(self, nonce, status, chunks):
        body = b"".join(chunks)
        if getpid() != self.pid:  # a child of the solution's came back from the call
            _exit(0)
        self.write_all(HEADER.pack(nonce, 1 + len(body)) + bytes((status,)), body)

    def write_all(self, head, body):
        if len(body) <= ARRIVING:
            head, body = head + body, b""
        for part in (head, body):
            rest = memoryview(part)
            while len(rest):
                count = self.write(rest)
                if count is None:
                    set_blocking(CHANNEL, True)
                    continue
                rest = rest[count:]
