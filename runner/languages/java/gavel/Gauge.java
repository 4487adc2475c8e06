package gavel;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Measures calls for `gavel time`; what it is to measure is in the environment. */
final class Gauge {
  private static final long POLL_NANOS = 100_000;
  private static final long SLACK = 256 << 10;
  // What lives after a collection is known to some ten kilobytes, since the machine keeps objects of its own.
  private static final long SURE = 256 << 10;

  private static final long PAGE = 4096;
  // Of an interpreted call, about; and what less of the stack's pages than that is the machine's own.
  private static final long FRAME = 96;
  private static final long DEEP = 64 << 10;

  private final String mode;
  private final Channel channel;
  private final long stack;
  private long nonce;

  private byte[] text = new byte[1 << 18];
  private long address;

  private Live live;
  private Footprint inputs;
  private com.sun.management.ThreadMXBean threads;
  private final List<MemoryPoolMXBean> collected = new ArrayList<>();
  private long watcherId;
  private long allocatedAtStart;
  private long startedAtStart;
  private long heapAtStart;
  private long stackAtStart;
  private long alive; // of the heap, as far as collections told
  private long most; // that can have been alive: all that was allocated
  private long stackTaken;
  private long allocated;
  private volatile boolean isCalling;
  private volatile long peak;

  Gauge(Channel channel, long stack) {
    String wanted = System.getenv("GAVEL_MEASURE");
    this.mode = wanted == null ? "" : wanted;
    this.channel = channel;
    this.stack = stack;
    if (mode.equals("live")) {
      live = new Live();
      if (System.getenv("GAVEL_GIVE_UP") != null) {
        Look.whenLate(this::giveUp);
      }
    } else if (measuresSpace()) {
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        if (pool.getName().contains("Tenured") || pool.getName().contains("Eden")) {
          collected.add(pool);
        }
      }
      Thread watcher = new Thread(this::watch, "watcher");
      watcher.setDaemon(true);
      watcher.start();
      watcherId = watcher.getId();
    }
    if (tells() && live == null) {
      threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    }
  }

  /** The call that comes next is of the request with this nonce. */
  void asked(long nonce) {
    this.nonce = nonce;
  }

  /** Tells what the call has taken so far, and ends the program. */
  private void giveUp() {
    try {
      channel.send(nonce, Reply.held(live.soFar() + stackTaken()));
    } catch (IOException gone) {
      // nobody to tell
    }
    Runtime.getRuntime().halt(0);
  }

  boolean measuresSpace() {
    return mode.equals("space") || mode.equals("live");
  }

  /** Whether a reply tells an amount besides the answer. */
  boolean tells() {
    return measuresSpace() || countsInstructions();
  }

  /** The space that the call took, or all that it allocated. */
  long amount() {
    return measuresSpace() ? space() : allocated;
  }

  /** The emulator's plugin counts them; what is copied hardly shows among them. */
  private boolean countsInstructions() {
    return mode.equals("instructions");
  }

  /** Right before the call, or the first of several. */
  void begin(Routine.Call first) throws Misfit, IllegalAccessException {
    if (countsInstructions()) {
      allocatedAtStart = threads.getCurrentThreadAllocatedBytes();
      channel.mark();
    } else if (measuresSpace()) {
      inputs = new Footprint();
      first.addInputs(inputs);
      stackAtStart = stackPages();
      if (live != null) {
        live.begin();
        return;
      }
      heapAtStart = leastUsed();
      peak = heapAtStart;
      startedAtStart = threads.getTotalStartedThreadCount();
      allocated();
      allocatedAtStart = allocated();
      Look.begin(null);
      isCalling = true;
    }
  }

  void end() {
    if (countsInstructions()) {
      channel.mark();
      allocated = threads.getCurrentThreadAllocatedBytes() - allocatedAtStart;
    } else if (live != null) {
      alive = most = live.end();
      stackTaken = stackTaken();
    } else if (measuresSpace()) {
      alive = Math.max(0, peak - heapAtStart);
      isCalling = false;
      boolean isKnown = threads.getTotalStartedThreadCount() == startedAtStart;
      most = isKnown ? allocated() - allocatedAtStart : Math.max(alive, used() - heapAtStart);
      stackTaken = stackTaken();
    }
  }

  /**
   * Bytes that the calling thread and those started later than the watcher have allocated so far, to the byte: never
   * less than what is alive of them. Threads that have ended are missing.
   */
  private long allocated() {
    long[] all = threads.getAllThreadIds();
    long[] each = threads.getThreadAllocatedBytes(all);
    long sum = 0;
    for (int i = 0; i < all.length; i++) {
      sum += all[i] <= watcherId ? 0 : Math.max(0, each[i]);
    }
    return sum;
  }

  /** Pages tell of deep recursion, in the library too; of less, the solution's calls that were open at a time. */
  private long stackTaken() {
    long pages = stackPages() - stackAtStart;
    return Math.max(FRAME * Look.deepest(), pages < DEEP ? 0 : pages);
  }

  void leaveOut(Routine.Call call) throws Misfit, IllegalAccessException {
    if (measuresSpace()) {
      long answer = call.answerBytes(inputs);
      // Looks between statements never meet a list that is just growing.
      alive -= answer + (live == null ? call.moreAtMost(inputs) : 0);
      most -= answer + (live == null ? call.leftBehind(inputs) : 0);
    }
  }

  void leaveOut(Routine.Call[] calls) throws Misfit, IllegalAccessException {
    if (measuresSpace()) {
      for (Routine.Call call : calls) {
        long waiting = call.waitingBytes(inputs);
        alive -= waiting;
        most -= waiting;
      }
    }
  }

  private long space() {
    return Math.max(0, Math.min(most, Math.max(alive, SURE))) + stackTaken;
  }

  /** A collection is left out when the watcher's runs already: only the second one counts for sure. */
  private long leastUsed() {
    System.gc();
    System.gc();
    return left();
  }

  /**
   * What the last whole collection left, and not what has been allocated since then. Survivors are left out: there are
   * none after it, only after a later one of the young.
   */
  private long left() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : collected) {
      MemoryUsage usage = pool.getCollectionUsage();
      bytes += usage == null ? 0 : usage.getUsed();
    }
    return bytes;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Collects as soon as there may be more than ever: what is left then is live. */
  private void watch() {
    while (true) {
      LockSupport.parkNanos(POLL_NANOS);
      if (isCalling && used() > peak + (peak - heapAtStart) / 20 + SLACK) {
        System.gc();
        peak = Math.max(peak, left());
      }
    }
  }

  /** Bytes of the calling thread's stack that are in memory: its mapping is the only one of that size. */
  private long stackPages() {
    try (RandomAccessFile maps = new RandomAccessFile("/proc/self/maps", "r");
        RandomAccessFile pages = new RandomAccessFile("/proc/self/pagemap", "r")) {
      long resident = 0;
      int length = 0;
      for (int more; (more = maps.read(text, length, text.length - length)) > 0; length += more) {
        if (length + more == text.length) {
          text = Arrays.copyOf(text, 2 * text.length);
        }
      }
      for (int at = 0; at < length; at++) {
        at = readAddress(at);
        long first = address;
        at = readAddress(at + 1);
        if (Math.abs(address - first - stack) <= 1 << 20) {
          resident = Math.max(resident, residentPages(pages, first / PAGE, (int) ((address - first) / PAGE)) * PAGE);
        }
        while (at < length && text[at] != '\n') {
          at++;
        }
      }
      return resident;
    } catch (IOException unseen) {
      return 0;
    }
  }

  /** Behind the hexadecimal number there, which `address` is then. */
  private int readAddress(int at) {
    address = 0;
    for (; Character.digit(text[at], 16) >= 0; at++) {
      address = address << 4 | Character.digit(text[at], 16);
    }
    return at;
  }

  /** The highest bit of each page's eight bytes says that it is in memory. */
  private static long residentPages(RandomAccessFile pages, long first, int count) throws IOException {
    byte[] entries = new byte[8 * count];
    pages.seek(8 * first);
    pages.readFully(entries);
    long resident = 0;
    for (int last = 7; last < entries.length; last += 8) {
      resident += entries[last] < 0 ? 1 : 0;
    }
    return resident;
  }
}
