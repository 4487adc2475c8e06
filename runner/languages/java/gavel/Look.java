package gavel;

/** What a solution built to be looked at calls between its statements, and at its methods' begin and end. */
public final class Look {
  // So many statements are looked at one by one; then each time that this share of them more has run.
  private static final long ONE_BY_ONE = 4096;
  private static final long SHARE = 128;

  // So many are waited for by who gives up.
  private static final long MOST = 4_000_000;

  private static Live live;
  private static Runnable giveUp;

  private static long left = Long.MAX_VALUE;
  private static long statements;
  private static int depth;
  private static int deepest;

  private Look() {}

  public static void now() {
    if (--left < 0) {
      take();
    }
  }

  /** How many calls are open around this one. */
  public static int enter() {
    int before = depth++;
    if (depth > deepest) {
      deepest = depth;
    }
    return before;
  }

  public static void leave(int before) {
    depth = before;
  }

  /** Looks only if there is something to look with. */
  static void begin(Live with) {
    live = with;
    statements = 0;
    left = with == null ? Long.MAX_VALUE : 0;
    depth = deepest = 0;
  }

  /** What is called when a call takes too long; it does not return. */
  static void whenLate(Runnable action) {
    giveUp = action;
  }

  static int deepest() {
    return deepest;
  }

  static void end() {
    left = Long.MAX_VALUE;
  }

  private static void take() {
    long step = statements < ONE_BY_ONE ? 1 : statements / SHARE;
    statements += step;
    left = step - 1;
    live.look();
    if (giveUp != null && statements > MOST) {
      giveUp.run();
    }
  }
}
