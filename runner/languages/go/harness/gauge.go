package harness

import (
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"syscall"
)

const stackCache = 32 << 10

// What may be allocated until the next collection, so that the heap is swept by then; collections that
// stop the world (GODEBUG=gcstoptheworld=1) know to some ten kilobytes what lives.
const (
	runway = 1 << 20
	sure   = 128 << 10
	// A map whose keys come and go takes more and more room until it is made anew, though its size is bounded.
	churn = 64 << 10
	// What is told of less than this, where all that may have been alive is told.
	leastAtMost = 8 << 10
)

// gauge measures calls for `gavel time`; what it is to measure is in the environment.
type gauge struct {
	mode string

	start  runtime.MemStats
	peak   uint64 // atomic: the live heap's, as the collector last found it
	looked uint64 // the most that lived between two calls, to the byte
	looks  int
	isOver uint32 // atomic

	lookedAt, collections uint64 // of looks between statements

	most uint64 // what may have been alive between two looks

	inputs footprint
	depth  depth

	givesUp bool // a call that takes too long, and tells what it has taken until then
	nonce   uint64

	alive, allocated, stack uint64 // of the latest call, in bytes
}

func newGauge() *gauge {
	mode, _ := syscall.Getenv("GAVEL_MEASURE")
	_, givesUp := syscall.Getenv("GAVEL_GIVE_UP")
	g := &gauge{mode: mode, depth: newDepth(), givesUp: givesUp}
	switch g.mode {
	case "instructions":
		reserve(-1)
	case "space":
		// Collect as soon as 1 % or 1 MB have been allocated.
		debug.SetGCPercent(1)
		debug.SetMemoryLimit(1 << 62)
	}
	return g
}

func (g *gauge) measuresSpace() bool { return g.mode == "space" || g.looksOn() }

// looksOn tells whether the heap is looked at between statements: for what is alive for sure, or at most.
func (g *gauge) looksOn() bool { return g.mode == "live" || g.mode == "at-most" }

// begin is called right before the call, or the first of several.
func (g *gauge) begin(first *call) {
	switch g.mode {
	case "instructions":
		syscall.Fsync(channel)
	case "live", "at-most":
		g.inputs = nil
		first.inputs(&g.inputs)
		g.inputs.sort()
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&g.start)
		g.alive, g.looked, g.most, g.collections, g.lookedAt = 0, 0, 0, 0, g.start.TotalAlloc
		g.depth.start()
		startLooks(g)
	case "space":
		g.inputs = nil
		first.inputs(&g.inputs)
		g.inputs.sort()
		runtime.GC()
		runtime.ReadMemStats(&g.start)
		g.shorten()
		g.looked, g.looks = 0, 0
		atomic.StoreUint64(&g.peak, 0)
		atomic.StoreUint32(&g.isOver, 0)
		g.watch()
		g.depth.start()
	}
}

// shorten lets the first collection come when the call has allocated half of what the latest one did: what is garbage
// already takes the rest of the runway. A megabyte that is allocated at once and another that is never reached would
// look alike else.
func (g *gauge) shorten() {
	const least = 32 << 10
	wanted := g.allocated / 2
	if wanted < least {
		wanted = least
	}
	if wanted >= runway {
		return
	}
	waste = make([]byte, runway-wanted)
	waste = nil
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	g.start.TotalAlloc, g.start.NumGC = now.TotalAlloc, now.NumGC
}

var waste []byte

func (g *gauge) end() {
	switch g.mode {
	case "instructions":
		syscall.Fsync(channel)
	case "live", "at-most":
		endLooks()
		g.stack, _ = g.depth.end()
		g.look()
	case "space":
		atomic.StoreUint32(&g.isOver, 1)
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		if now.NumGC != g.start.NumGC {
			// Beside other processes the call may be over before a finalizer has had its turn.
			g.note(&now)
		}
		g.alive = above(atomic.LoadUint64(&g.peak), g.start.HeapAlloc)
		g.allocated = now.TotalAlloc - g.start.TotalAlloc
		g.stack = g.stackBytes(above(now.StackInuse, g.start.StackInuse))
	}
}

// stackBytes is what the frames took, and where they do not tell, how much more memory the stacks have.
func (g *gauge) stackBytes(more uint64) uint64 {
	frames, hasMoved := g.depth.end()
	switch {
	case hasMoved:
		return frames + more
	case more > 2*stackCache && more > frames:
		// Stacks come from caches that fill 32 kB at a time; less than two of them says nothing.
		return more
	}
	return frames
}

// between is told after each of several calls. What an object keeps from call to call is looked at eight times and
// after the last: the collector alone would see nothing before a megabyte has been allocated.
func (g *gauge) between(made, all int) {
	const looks = 8
	if g.mode != "space" || (made%(all/looks+1) != 0 && made != all) {
		return
	}
	runtime.GC()
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	if live := above(now.HeapAlloc, g.start.HeapAlloc); live > g.looked {
		g.looked = live
	}
	g.looks++
}

func above(level, start uint64) uint64 {
	if level < start {
		return 0
	}
	return level - start
}

// leaveOut takes the answer of the call off the space; one that was encoded is no cycle.
func (g *gauge) leaveOut(only *call, out *output) {
	if g.measuresSpace() && out.problem == "" {
		g.takeOff(only.answerBytes(g.inputs))
		g.alive = above(g.alive, only.outgrownBytes())
	}
}

// leaveOutWaiting does so for one of several calls, whose answers wait in memory of their own until they are encoded.
func (g *gauge) leaveOutWaiting(one *call, out *output) {
	if g.measuresSpace() && out.problem == "" && one.result.IsValid() && one.routine.words == nil {
		g.takeOff(uint64(one.result.Type().Size()) + one.answerBytes(g.inputs))
	}
}

func (g *gauge) takeOff(bytes uint64) {
	g.alive, g.allocated = above(g.alive, bytes), above(g.allocated, bytes)
	if g.looksOn() {
		// What built a text may have had room for as much again.
		bytes *= 2
	}
	g.looked = above(g.looked, bytes)
}

// space is no more than all that was allocated, and else what collections found alive.
func (g *gauge) space() uint64 {
	if g.mode == "at-most" {
		if g.most < leastAtMost {
			return leastAtMost + g.stack
		}
		return g.most + g.stack
	}
	if g.looksOn() {
		return g.looked + g.stack
	}
	heap := g.alive
	if heap < sure {
		heap = sure
	}
	if g.looks > 0 && g.alive < g.looked+sure {
		heap = g.looked
	}
	if g.allocated < heap {
		heap = g.allocated
	}
	if g.looks > 0 && heap < churn {
		heap = churn
	}
	return heap + g.stack
}

// watch notes the live heap after each collection: garbage with a finalizer is how a program learns of one.
func (g *gauge) watch() {
	runtime.SetFinalizer(&struct{ padding [16]byte }{}, func(any) {
		if atomic.LoadUint32(&g.isOver) != 0 {
			return
		}
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		g.note(&now)
		g.watch()
	})
}

// note tells what the latest collection found live: the collector's next goal is that and 1 % more, or what the
// sweeper needs.
func (g *gauge) note(now *runtime.MemStats) {
	live := above(now.NextGC, runway)
	if onePercent := now.NextGC - now.NextGC/100; onePercent < live {
		live = onePercent
	}
	if live > atomic.LoadUint64(&g.peak) {
		atomic.StoreUint64(&g.peak, live)
	}
}
