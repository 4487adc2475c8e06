package gavel;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/** Serves the solution in the current folder's bundle until the judge is gone; docs/harness-protocol.md has the protocol. */
final class Run extends Thread {
  // Small enough that an endless recursion ends as such, not as lack of memory or time.
  private static final long STACK = 64L << 20;
  private static final int MOST_FRAMES = 8;

  private final Bundle bundle;
  private final Channel channel;
  private final Reply reply = new Reply();
  private final Gauge gauge;
  private Loader loader;
  private Solution solution;

  private Run(Bundle bundle, Channel channel) {
    super(null, null, "main", STACK);
    this.bundle = bundle;
    this.channel = channel;
    this.gauge = new Gauge(channel, STACK);
  }

  public static void main(String[] arguments) throws Exception {
    new Run(Bundle.read(), new Channel()).start();
  }

  @Override
  public void run() {
    try {
      loader = new Loader(bundle.classes());
      load();
      flush();
      channel.send(0, reply);
      while (true) {
        long nonce = channel.beginRequest();
        gauge.asked(nonce);
        if (gauge.measuresSpace()) {
          answerOnFreshStack();
        } else {
          answer();
        }
        channel.endRequest();
        flush();
        channel.send(nonce, reply);
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void load() {
    try {
      solution = Solution.load(Signature.parseAll(bundle.signature()), loader, bundle.classes().keySet());
    } catch (Throwable failure) {
      reply.say(Reply.EXCEPTION, failure instanceof Misfit ? failure.getMessage() : describe(failure));
    }
  }

  /** The answers go one behind the other into one reply; the first input that there is none to ends it. */
  private void answer() {
    reply.begin(gauge.tells());
    try {
      for (int left = channel.inputs(); left > 0; left--) {
        solution.answer(channel, new Encoder(reply), gauge);
      }
      if (gauge.tells()) {
        reply.setAmount(gauge.amount());
      }
    } catch (Misfit misfit) {
      reply.say(Reply.SHAPE, misfit.getMessage());
    } catch (Throwable failure) {
      reply.say(Reply.EXCEPTION, describe(failure));
    }
  }

  /** Pages of a stack that were touched stay: only those of a new one tell about a call. */
  private void answerOnFreshStack() {
    Thread caller = new Thread(null, this::answer, "call", STACK);
    caller.start();
    while (caller.isAlive()) {
      try {
        caller.join();
      } catch (InterruptedException again) {
        // only the solution could have meant it, and it has no reason
      }
    }
  }

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  /** The solution may have put other streams there, or none. */
  private static void flush() {
    OUT.flush();
    ERR.flush();
    for (PrintStream stream : new PrintStream[] {System.out, System.err}) {
      if (stream != null && stream != OUT && stream != ERR) {
        try {
          stream.flush();
        } catch (Throwable itsOwn) {
          // what was not flushed is not shown
        }
      }
    }
  }

  /** What was thrown and where in the solution's classes. */
  private String describe(Throwable thrown) {
    while (thrown.getCause() != null
        && (thrown instanceof InvocationTargetException || thrown instanceof ExceptionInInitializerError)) {
      thrown = thrown.getCause();
    }
    StringBuilder text = new StringBuilder(thrown.toString());
    int shown = 0;
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (loader.has(frame.getClassName()) && shown++ < MOST_FRAMES) {
        text.append("\n    at ").append(frame.getClassName()).append('.').append(frame.getMethodName());
        text.append(" (").append(frame.getFileName()).append(':').append(frame.getLineNumber()).append(')');
      }
    }
    return text.toString();
  }
}
