package harness

import (
	"encoding/binary"
	"syscall"
)

const (
	channel      = 3
	headerLength = 16
	bitsOfLength = 48 // above them a request's length has how many inputs follow the first
	statusAnswer = 0
	statusShape  = 1
	statusPanic  = 2
	statusSpace  = 3
	statusHeld   = 5
)

// input reads one request as it comes, so that a large one is never in memory twice.
type input struct {
	window []byte // read, not yet taken
	buffer []byte
	left   uint64 // of the payload, beyond the window
	inputs uint64 // of the request that are not yet answered
}

func newInput() *input {
	return &input{buffer: make([]byte, 1<<16)}
}

// begin waits for a request and returns its nonce. Ends the program when the judge is gone.
func (in *input) begin() uint64 {
	in.left = headerLength
	header := in.take(headerLength)
	nonce := binary.LittleEndian.Uint64(header)
	length := binary.LittleEndian.Uint64(header[8:])
	in.left = length & (1<<bitsOfLength - 1)
	in.inputs = 1 + length>>bitsOfLength
	return nonce
}

// take returns the next n bytes, valid until the next call; n is at most the buffer's length.
func (in *input) take(n int) []byte {
	if len(in.window) < n {
		in.fill(n)
	}
	bytes := in.window[:n]
	in.window = in.window[n:]
	return bytes
}

func (in *input) fill(n int) {
	have := copy(in.buffer, in.window)
	for have < n {
		most := uint64(len(in.buffer) - have)
		if most > in.left {
			most = in.left
		}
		got := receive(in.buffer[have : have+int(most)])
		have += got
		in.left -= uint64(got)
	}
	in.window = in.buffer[:have]
}

// takeInto fills `to` past the window, for what is longer than the buffer.
func (in *input) takeInto(to []byte) {
	have := copy(to, in.window)
	in.window = in.window[have:]
	for have < len(to) {
		got := receive(to[have:])
		have += got
		in.left -= uint64(got)
	}
}

func (in *input) count() int {
	return int(binary.LittleEndian.Uint32(in.take(4)))
}

func receive(to []byte) int {
	for {
		n, err := syscall.Read(channel, to)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			syscall.Exit(0)
		}
		return n
	}
}

// output is a frame in the making: room for the header, the status, the body.
type output struct {
	frame   []byte
	problem string // why the answer is not of its type; the first one counts
}

// begin leaves room for the space that a measured call took.
func (out *output) begin(withSpace bool) {
	if cap(out.frame) > 1<<20 {
		out.frame = nil
	}
	out.frame = append(out.frame[:0], make([]byte, headerLength+1)...)
	if withSpace {
		out.frame = append(out.frame, make([]byte, 8)...)
	}
	out.problem = ""
}

func (out *output) setSpace(bytes uint64) {
	out.frame[headerLength] = statusSpace
	binary.LittleEndian.PutUint64(out.frame[headerLength+1:], bytes)
}

// sendHeld tells what a call has taken until it was given up.
func (out *output) sendHeld(nonce, bytes uint64) {
	out.begin(true)
	out.setSpace(bytes)
	out.frame[headerLength] = statusHeld
	out.send(nonce)
}

func (out *output) reserve(n int) {
	if cap(out.frame)-len(out.frame) < n {
		grown := make([]byte, len(out.frame), len(out.frame)+n)
		copy(grown, out.frame)
		out.frame = grown
	}
}

func (out *output) count(n int) {
	out.frame = binary.LittleEndian.AppendUint32(out.frame, uint32(n))
}

func (out *output) complain(problem string) {
	if out.problem == "" {
		out.problem = problem
	}
}

func (out *output) say(status byte, text string) {
	out.begin(false)
	out.frame[headerLength] = status
	out.frame = append(out.frame, text...)
}

func (out *output) send(nonce uint64) {
	binary.LittleEndian.PutUint64(out.frame, nonce)
	binary.LittleEndian.PutUint64(out.frame[8:], uint64(len(out.frame)-headerLength))
	for rest := out.frame; len(rest) > 0; {
		n, err := syscall.Write(channel, rest)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			syscall.Exit(0)
		}
		rest = rest[n:]
	}
}

// finish drops what a call left unread.
func (in *input) finish() {
	in.window = nil
	for in.left > 0 {
		most := uint64(len(in.buffer))
		if most > in.left {
			most = in.left
		}
		in.left -= uint64(receive(in.buffer[:most]))
	}
}
