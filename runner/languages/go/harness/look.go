package harness

import (
	"math"
	"runtime"
	"sync/atomic"
	"syscall"
)

// So many blocks of statements are looked at one by one, then each time that this share of them more has run.
const (
	oneByOne  = 512
	lookShare = 64
)

// How much more than ever there may be before it is worth a collection: a share of it and some bytes, and so many for
// each collection before, the first ones aside. What takes a few kilobytes in all is seen by those alone.
const (
	moreShare = 16
	little    = 64
	patience  = 1 << 10
	eager     = 48
)

// Of what may have been alive, what is allocated between two collections: some bytes, and a share of all.
const (
	apart      = 4 << 10
	apartShare = 256
)

// So many blocks are waited for by who gives up.
const mostBlocks = 40_000_000

var (
	untilLook int64 = math.MaxInt64 // goroutines may race for it: they look a little earlier or later
	blocksRun int64
	isLooking uint32 // atomic
	looker    *gauge
)

// Look is called by a solution that was built for it, at each block of its statements.
func Look() {
	untilLook--
	if untilLook < 0 {
		takeLook()
	}
}

func takeLook() {
	if !atomic.CompareAndSwapUint32(&isLooking, 0, 1) {
		return
	}
	step := int64(1)
	if blocksRun >= oneByOne {
		step = blocksRun / lookShare
	}
	blocksRun += step
	untilLook = step - 1
	looker.look()
	if looker.givesUp && blocksRun > mostBlocks {
		looker.giveUp()
	}
	atomic.StoreUint32(&isLooking, 0)
}

func startLooks(g *gauge) {
	looker, blocksRun, untilLook = g, 0, 0
}

// giveUp ends the program with what the call has taken so far.
func (g *gauge) giveUp() {
	var out output
	out.sendHeld(g.nonce, g.looked+g.depth.soFar())
	syscall.Exit(0)
}

func endLooks() { untilLook = math.MaxInt64 }

// look tells what is alive for sure: what a collection has left. Where it died between two looks, less than there was.
func (g *gauge) look() {
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	since := now.TotalAlloc - g.lookedAt
	if g.mode == "at-most" {
		// Of what was allocated since the latest collection, nothing may have died.
		if g.alive+since > g.most {
			g.most = g.alive + since
		}
		if since < apart+(now.TotalAlloc-g.start.TotalAlloc)/apartShare {
			return
		}
		g.collect()
		return
	}
	if g.collections > eager && since < patience*(g.collections-eager) {
		return
	}
	if g.alive+since <= g.looked+g.looked/moreShare+little {
		return
	}
	g.collect()
}

func (g *gauge) collect() {
	runtime.GC()
	g.collections++
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	g.alive = above(now.HeapAlloc, g.start.HeapAlloc)
	if g.alive > g.looked {
		g.looked = g.alive
	}
	g.lookedAt = now.TotalAlloc
}
