package harness

import "unsafe"

// The measured goroutine's stack at first, the largest that is told exactly, and what of it those take who call.
const (
	firstRoom = 8 << 20
	mostRoom  = 32 << 20
	callers   = 64 << 10
	nearest   = 512 // of them; the rest of what lies above a call may be another stack
)

// Addresses: of the highest and the lowest frame seen, and where those of the measured stack begin and end.
var (
	highestFrame uintptr
	lowestFrame  = ^uintptr(0)
	stackBegin   = ^uintptr(0)
	stackEnd     uintptr
)

// noteDepth is called at the start of each function of a solution that was built for it, by the compiler's option
// maymorestack, before there is a frame. Other goroutines have other stacks.
//
//go:nosplit
//go:linkname noteDepth
func noteDepth() {
	var mark byte
	at := uintptr(unsafe.Pointer(&mark))
	if at >= stackBegin || at < stackEnd {
		return
	}
	if at < lowestFrame {
		lowestFrame = at
	}
	if at > highestFrame {
		highestFrame = at
	}
}

// depth tells of the stack from the solution's first frame to its last one. A stack is grown by moving it, which makes
// addresses worthless: so it has room beforehand, and is not made smaller (GODEBUG=gcshrinkstackoff=1).
type depth struct {
	isNoted bool // the solution was built to tell
	room    int
	begin   uintptr
}

// newDepth is called when the solution's first function, which starts the harness, has been entered.
func newDepth() depth {
	d := depth{isNoted: highestFrame != 0, room: firstRoom - callers}
	if d.isNoted {
		reach(d.room)
	}
	return d
}

//go:noinline
func here() uintptr {
	var mark byte
	return uintptr(unsafe.Pointer(&mark))
}

// reach uses so many bytes of stack.
//
//go:noinline
func reach(bytes int) byte {
	var frame [32 << 10]byte
	if bytes > len(frame) {
		frame[0] = reach(bytes - len(frame))
	}
	return frame[bytes%2]
}

// reserve grows the stack to `deepestStack` at once, without touching it: to enter a function is to have room for its
// whole frame. What a solution's recursion would grow it by is counted in the first call that is as deep, and in no
// later one, as if something had been kept.
//
//go:noinline
func reserve(index int) byte {
	if index < 0 {
		return 0
	}
	var a, b, c, d [9 << 20]byte
	for i := range a {
		a[i] = byte(i * index)
		b[i] = a[i] + 1
		c[i] = b[i] ^ a[i]
		d[i] = c[i] + b[i]
	}
	return a[index] + b[index] + c[index] + d[index]
}

// start is called right before what is measured, end after it by the same function.
func (d *depth) start() {
	if !d.isNoted {
		return
	}
	d.begin = here()
	highestFrame, lowestFrame = 0, ^uintptr(0)
	stackBegin, stackEnd = d.begin+nearest, d.begin-uintptr(d.room)
}

// end returns the stack's bytes, and whether it has moved: then there were at least so many.
func (d *depth) end() (bytes uint64, hasMoved bool) {
	if !d.isNoted {
		return 0, false
	}
	stackBegin, stackEnd = 0, 0
	if hasMoved = isElsewhere(d.begin); hasMoved {
		bytes = uint64(d.room)
		d.findRoom()
	} else if lowestFrame < highestFrame {
		bytes = uint64(highestFrame - lowestFrame)
	}
	return bytes, hasMoved
}

// soFar returns the bytes of a call that goes on; no more than it has taken, all of it where the stack has not moved.
func (d *depth) soFar() uint64 {
	if !d.isNoted || lowestFrame >= highestFrame {
		return 0
	}
	return uint64(highestFrame - lowestFrame)
}

// findRoom uses twice as much as there was until that is too much for what has moved.
func (d *depth) findRoom() {
	for hasMoved := false; !hasMoved && d.room < mostRoom-callers; {
		before := here()
		d.room = 2*(d.room+callers) - callers
		reach(d.room)
		hasMoved = isElsewhere(before)
	}
}

// isElsewhere tells whether the stack has moved since `here` returned the address.
func isElsewhere(before uintptr) bool {
	now := here()
	return now > before+callers/2 || before > now+callers/2
}
