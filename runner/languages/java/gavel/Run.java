package gavel;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Serves the solution in the current folder's bundle until the judge is gone; docs/harness-protocol.md has the protocol. */
final class Run extends Thread {
  // Small enough that an endless recursion ends as such, not as lack of memory, in the usual limits.
  private static final long STACK = 128L << 20;
  private static final int MOST_FRAMES = 8;

  private final Bundle bundle;
  private final Channel channel;

  private Run(Bundle bundle, Channel channel) {
    super(null, null, "main", STACK);
    this.bundle = bundle;
    this.channel = channel;
  }

  public static void main(String[] arguments) throws Exception {
    new Run(Bundle.read(), new Channel()).start();
  }

  @Override
  public void run() {
    try {
      Reply reply = new Reply();
      Loader loader = new Loader(bundle.classes());
      Solution solution = load(bundle, loader, reply);
      flush();
      channel.send(0, reply);
      while (true) {
        long nonce = channel.beginRequest();
        answer(solution, channel, reply, loader);
        channel.endRequest();
        flush();
        channel.send(nonce, reply);
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Solution load(Bundle bundle, Loader loader, Reply reply) {
    try {
      return Solution.load(Signature.parseAll(bundle.signature()), loader, bundle.classes().keySet());
    } catch (Throwable failure) {
      reply.say(Reply.EXCEPTION, failure instanceof Misfit ? failure.getMessage() : describe(failure, loader));
      return null;
    }
  }

  private static void answer(Solution solution, Channel channel, Reply reply, Loader loader) {
    reply.begin();
    try {
      solution.answer(channel, new Encoder(reply));
    } catch (Misfit misfit) {
      reply.say(Reply.SHAPE, misfit.getMessage());
    } catch (Throwable failure) {
      reply.say(Reply.EXCEPTION, describe(failure, loader));
    }
  }

  private static void flush() {
    System.out.flush();
    System.err.flush();
  }

  /** What was thrown and where in the solution's classes. */
  private static String describe(Throwable thrown, Loader loader) {
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
