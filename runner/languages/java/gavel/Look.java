package gavel;

/** What a solution built to be looked at calls between its statements. */
public final class Look {
  // So many statements are looked at one by one; then each time that this share of them more has run.
  private static final long ONE_BY_ONE = 4096;
  private static final long SHARE = 128;

  static Live live;

  private static long left = Long.MAX_VALUE;
  private static long statements;

  private Look() {}

  public static void now() {
    if (--left < 0) {
      take();
    }
  }

  static void begin() {
    statements = 0;
    left = 0;
  }

  static void end() {
    left = Long.MAX_VALUE;
  }

  private static void take() {
    long step = statements < ONE_BY_ONE ? 1 : statements / SHARE;
    statements += step;
    left = step - 1;
    live.look();
  }
}
