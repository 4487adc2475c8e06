package harness

import (
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"syscall"
)

const stackCache = 32 << 10

// gauge measures calls for `gavel time`; what it is to measure is in the environment.
type gauge struct {
	mode string

	start  runtime.MemStats
	peak   uint64 // atomic: the live heap's, as the collector last found it
	isOver uint32 // atomic
	inputs footprint
	taken  uint64
}

func newGauge() *gauge {
	mode, _ := syscall.Getenv("GAVEL_MEASURE")
	g := &gauge{mode: mode}
	if g.measuresSpace() {
		// Collect whenever 1 % or 40 kB have been allocated: what is live is then known to that.
		debug.SetGCPercent(1)
		debug.SetMemoryLimit(1 << 62)
	}
	return g
}

func (g *gauge) measuresSpace() bool { return g.mode == "space" }

// begin is called right before the call, or the first of several.
func (g *gauge) begin(first *call) {
	switch g.mode {
	case "instructions":
		syscall.Fsync(channel)
	case "space":
		g.inputs = nil
		first.inputs(&g.inputs)
		g.inputs.sort()
		runtime.GC()
		runtime.ReadMemStats(&g.start)
		atomic.StoreUint64(&g.peak, 0)
		atomic.StoreUint32(&g.isOver, 0)
		g.watch()
	}
}

func (g *gauge) end() {
	switch g.mode {
	case "instructions":
		syscall.Fsync(channel)
	case "space":
		atomic.StoreUint32(&g.isOver, 1)
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		heap := atomic.LoadUint64(&g.peak)
		if now.HeapAlloc > heap {
			heap = now.HeapAlloc
		}
		g.taken = above(heap, g.start.HeapAlloc)
		// Stacks come from caches that fill 32 kB at a time; less than two of them says nothing.
		if stack := above(now.StackInuse, g.start.StackInuse); stack > 2*stackCache {
			g.taken += stack
		}
	}
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
		g.taken = above(g.taken, only.answerBytes(g.inputs))
	}
}

func (g *gauge) space() uint64 { return g.taken }

// watch notes the live heap after each collection: garbage with a finalizer is how a program learns of one.
func (g *gauge) watch() {
	runtime.SetFinalizer(&struct{ padding [16]byte }{}, func(any) {
		if atomic.LoadUint32(&g.isOver) != 0 {
			return
		}
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		// The collector's next goal is what it found live and 1 % more.
		if live := now.NextGC - now.NextGC/100; live > atomic.LoadUint64(&g.peak) {
			atomic.StoreUint64(&g.peak, live)
		}
		g.watch()
	})
}
