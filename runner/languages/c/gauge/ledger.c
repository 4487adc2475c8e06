#define _GNU_SOURCE
#include "ledger.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FIRST_COUNT = 1 << 12, MOST_MOMENTS = 1 << 24 };

// Memory of the kernel that doubles. Pages that are not touched cost nothing.
struct store {
  void* memory;
  size_t bytes;
};

static void* reserve(size_t bytes) {
  const long result = syscall(SYS_mmap, NULL, bytes, PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (result == -1) abort();
  return (void*)result;
}

static void drop(struct store* store) {
  if (store->bytes != 0) syscall(SYS_munmap, store->memory, store->bytes);
  *store = (struct store){NULL, 0};
}

static void* at_least(struct store* store, size_t bytes) {
  if (bytes <= store->bytes) return store->memory;
  const size_t larger = bytes > store->bytes * 2 ? bytes : store->bytes * 2;
  if (store->bytes == 0) {
    store->memory = reserve(larger);
  } else {
    const long moved = syscall(SYS_mremap, store->memory, store->bytes, larger, MREMAP_MAYMOVE);
    if (moved == -1) abort();
    store->memory = (void*)moved;
  }
  store->bytes = larger;
  return store->memory;
}

// A moment is an allocation; what was alive right after it.
static struct store moments;
static size_t moment_count;
static int64_t level;

// A vector that grows is one block in the ledger: `growths` tells how large it was before.
struct growth {
  size_t bytes;
  uint32_t until;     // the moment from which it was larger
  uint32_t previous;  // 0: none
};
static struct store growths;
static uint32_t growth_count;

struct slot {
  uintptr_t block;  // 0: empty
  size_t bytes;
  uint32_t since;  // moment
  uint32_t growth;
};
static struct store table;  // open addresses
static size_t slot_count, used_slots;

static struct slot last;  // allocated by the latest event; none: block 0
static struct store answer;  // of each moment: by how much the answer's size changed
static int has_answer;

static size_t home_of(uintptr_t block) {
  return (size_t)(block * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (slot_count - 1);
}

static void put(struct slot slot) {
  struct slot* const slots = table.memory;
  size_t at = home_of(slot.block);
  while (slots[at].block != 0 && slots[at].block != slot.block) at = (at + 1) & (slot_count - 1);
  used_slots += slots[at].block == 0;
  slots[at] = slot;
}

static void grow_table(void) {
  struct store old = table;
  const size_t old_count = slot_count;
  slot_count = old_count == 0 ? FIRST_COUNT : old_count * 2;
  table.bytes = slot_count * sizeof(struct slot);
  table.memory = reserve(table.bytes);
  used_slots = 0;
  for (size_t i = 0; i < old_count; ++i)
    if (((struct slot*)old.memory)[i].block != 0) put(((struct slot*)old.memory)[i]);
  drop(&old);
}

// The block's slot, which is emptied; one of block 0 when there is none.
static struct slot take(uintptr_t block) {
  const struct slot none = {0, 0, 0, 0};
  if (used_slots == 0) return none;
  struct slot* const slots = table.memory;
  const size_t mask = slot_count - 1;
  size_t at = home_of(block);
  while (slots[at].block != block) {
    if (slots[at].block == 0) return none;
    at = (at + 1) & mask;
  }
  const struct slot found = slots[at];
  // Those behind it move up, so that no search ends too early (Knuth 6.4, algorithm R).
  for (size_t next = (at + 1) & mask; slots[next].block != 0; next = (next + 1) & mask) {
    const size_t home = home_of(slots[next].block);
    if (((next - home) & mask) < ((next - at) & mask)) continue;
    slots[at] = slots[next];
    at = next;
  }
  slots[at].block = 0;
  --used_slots;
  return found;
}

// Beyond MOST_MOMENTS all are one: the largest.
static uint32_t note_moment(void) {
  int64_t* const levels = at_least(&moments, (moment_count + FIRST_COUNT) * sizeof(int64_t));
  if (moment_count < MOST_MOMENTS) ++moment_count;
  int64_t* const now = &levels[moment_count - 1];
  if (moment_count < MOST_MOMENTS || level > *now) *now = level;
  return (uint32_t)(moment_count - 1);
}

// The latest moment was less than it seemed.
static void lower_moment(void) {
  if (moment_count < MOST_MOMENTS) ((int64_t*)moments.memory)[last.since] = level;
}

static void admit(struct slot slot) {
  if ((used_slots + 1) * 2 >= slot_count) grow_table();
  put(slot);
}

static uint32_t note_growth(struct slot before, uint32_t until) {
  struct growth* const all = at_least(&growths, (growth_count + FIRST_COUNT) * sizeof(struct growth));
  all[++growth_count] = (struct growth){before.bytes, until, before.growth};
  return growth_count;
}

void ledger_clear(void) {
  drop(&moments);
  drop(&growths);
  drop(&table);
  drop(&answer);
  moment_count = slot_count = used_slots = 0;
  growth_count = 0;
  level = 0;
  last.block = 0;
  has_answer = 0;
}

void ledger_allocated(uintptr_t block, size_t bytes) {
  level += (int64_t)bytes;
  last = (struct slot){block, bytes, note_moment(), 0};
  admit(last);
}

// A vector that has outgrown its block: allocates a larger one and frees the old one at once.
static int has_outgrown(size_t old_bytes) {
  return last.block != 0 && old_bytes != 0 && last.bytes > old_bytes &&
         last.bytes <= old_bytes * 2 + 64;
}

void ledger_freed(uintptr_t block, size_t usable) {
  const struct slot freed = take(block);
  if (freed.block == 0) {
    if (has_outgrown(usable)) {  // the caller's, enlarged
      take(last.block);
      level -= (int64_t)last.bytes;
      lower_moment();
    }
  } else {
    level -= (int64_t)freed.bytes;
    if (freed.block != last.block && has_outgrown(freed.bytes)) {
      lower_moment();
      last.growth = note_growth(freed, last.since);
      last.since = freed.since;
      put(last);
    }
  }
  last.block = 0;
}

void ledger_resized(uintptr_t block, size_t usable, uintptr_t now, size_t bytes) {
  struct slot slot = take(block);
  last.block = 0;
  const int is_callers = slot.block == 0;
  const size_t counted = !is_callers ? bytes : bytes > usable ? bytes - usable : 0;
  level += (int64_t)counted - (int64_t)slot.bytes;
  const uint32_t moment = note_moment();
  if (is_callers) {
    admit((struct slot){now, counted, moment, 0});
  } else {
    const uint32_t growth = note_growth(slot, moment);
    admit((struct slot){now, counted, slot.since, growth});
  }
}

void ledger_answered(uintptr_t block) {
  const struct slot part = take(block);
  if (part.block == 0) return;
  int64_t* const changes = at_least(&answer, moment_count * sizeof(int64_t));
  has_answer = 1;
  uint32_t from = part.since;
  size_t bytes = part.bytes;
  // From the last growth back to the first: at each moment the difference.
  for (uint32_t i = part.growth; i != 0;) {
    const struct growth growth = ((const struct growth*)growths.memory)[i];
    changes[growth.until] += (int64_t)bytes - (int64_t)growth.bytes;
    bytes = growth.bytes;
    i = growth.previous;
  }
  changes[from] += (int64_t)bytes;
}

size_t ledger_peak(void) {
  const int64_t* const levels = moments.memory;
  const int64_t* const changes = answer.memory;
  int64_t peak = 0;
  int64_t answered = 0;
  for (size_t i = 0; i < moment_count; ++i) {
    if (has_answer) answered += changes[i];
    if (levels[i] - answered > peak) peak = levels[i] - answered;
  }
  return (size_t)peak;
}
