package gavel;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Measures calls for `gavel time`; what it is to measure is in the environment. */
final class Gauge {
  private static final long POLL_NANOS = 100_000;
  private static final long SLACK = 128 << 10;

  private final String mode;
  private final Channel channel;
  private final long stack;

  private Footprint inputs;
  private long heapAtStart;
  private long stackAtStart;
  private long taken;
  private volatile boolean isCalling;
  private volatile long peak;

  Gauge(Channel channel, long stack) {
    String wanted = System.getenv("GAVEL_MEASURE");
    this.mode = wanted == null ? "" : wanted;
    this.channel = channel;
    this.stack = stack;
    if (measuresSpace()) {
      Thread watcher = new Thread(this::watch, "watcher");
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  boolean measuresSpace() {
    return mode.equals("space");
  }

  /** Right before the call, or the first of several. */
  void begin(Routine.Call first) throws Misfit, IllegalAccessException {
    if (mode.equals("instructions")) {
      channel.mark();
    } else if (measuresSpace()) {
      inputs = new Footprint();
      first.addInputs(inputs);
      stackAtStart = stackPages();
      heapAtStart = leastUsed();
      peak = heapAtStart;
      isCalling = true;
    }
  }

  void end() {
    if (mode.equals("instructions")) {
      channel.mark();
    } else if (measuresSpace()) {
      long heap = Math.max(used(), peak);
      isCalling = false;
      taken = Math.max(0, heap - heapAtStart) + Math.max(0, stackPages() - stackAtStart);
    }
  }

  void leaveOut(Routine.Call call) throws Misfit, IllegalAccessException {
    if (measuresSpace()) {
      taken = Math.max(0, taken - call.answerBytes(inputs));
    }
  }

  long space() {
    return taken;
  }

  /** A collection is left out when the watcher's runs already: only the second one counts for sure. */
  private static long leastUsed() {
    System.gc();
    System.gc();
    return used();
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
        peak = Math.max(peak, used());
      }
    }
  }

  /** Bytes of the calling thread's stack that are in memory: its mapping is the only one of that size. */
  private long stackPages() {
    try (BufferedReader maps = new BufferedReader(new FileReader("/proc/self/smaps"))) {
      boolean isStack = false;
      long resident = 0;
      for (String line = maps.readLine(); line != null; line = maps.readLine()) {
        if (line.startsWith("Size:")) {
          isStack = Math.abs(kilobytes(line) * 1024 - stack) <= 1 << 20;
        } else if (isStack && line.startsWith("Rss:")) {
          resident = Math.max(resident, kilobytes(line) * 1024);
        }
      }
      return resident;
    } catch (IOException unseen) {
      return 0;
    }
  }

  private static long kilobytes(String line) {
    return Long.parseLong(line.replaceAll("[^0-9]", ""));
  }
}
