package gavel;

import java.lang.management.ManagementFactory;

/**
 * What of the heap is alive between a solution's statements, for sure: what a collection has left. Never more than was
 * alive at some time; less, where it died between two looks or a collection was not worth its time.
 */
final class Live {
  // How much more than ever there may be before it is worth a collection: a share of it, and some bytes; and so many for
  // each collection before.
  private static final long SHARE = 16;
  private static final long LITTLE = 64;
  private static final long PATIENCE = 1024;

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private Thread caller;
  private long start;
  private long alive;
  private long allocated;
  private long most;
  private long collections;

  void begin() {
    caller = Thread.currentThread();
    System.gc();
    System.gc();
    start = used();
    alive = most = collections = 0;
    allocated = threads.getCurrentThreadAllocatedBytes();
    Look.begin(this);
  }

  /** The greatest part of the heap that was seen alive, in bytes. */
  long end() {
    look();
    Look.end();
    return most;
  }

  long soFar() {
    return most;
  }

  void look() {
    if (Thread.currentThread() != caller) {
      return;
    }
    long since = threads.getCurrentThreadAllocatedBytes() - allocated;
    if (since < PATIENCE * collections || alive + since <= most + most / SHARE + LITTLE) {
      return;
    }
    System.gc();
    collections++;
    alive = Math.max(0, used() - start);
    most = Math.max(most, alive);
    allocated = threads.getCurrentThreadAllocatedBytes();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
