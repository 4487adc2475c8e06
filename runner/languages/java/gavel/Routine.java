package gavel;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** A method or constructor of the solution that can be called with arguments off the channel. */
final class Routine {
  private final Executable executable;
  private final Signature signature;
  private final List<Decoder> decoders = new ArrayList<>();
  private Routine(Executable executable, Signature signature, Object outer) throws Misfit {
    this.executable = executable;
    this.signature = signature;
    Type[] types = executable.getGenericParameterTypes();
    for (int i = 0; i < types.length; i++) {
      decoders.add(new Decoder(signature.params().get(i), types[i], outer));
    }
    executable.setAccessible(true);
  }

  /** The candidate whose parameters suit the signature. */
  static Routine choose(Class<?> owner, Executable[] candidates, Signature signature, Object outer) throws Misfit {
    Misfit why = new Misfit("it is missing");
    for (Executable candidate : candidates) {
      boolean isNamed = candidate instanceof Constructor || candidate.getName().equals(signature.name());
      if (!isNamed || candidate.isSynthetic() || candidate.getParameterCount() != signature.params().size()) {
        continue;
      }
      try {
        return new Routine(candidate, signature, outer);
      } catch (Misfit misfit) {
        why = misfit;
      }
    }
    throw new Misfit("the class " + owner.getName() + " needs " + signature + ": " + why.getMessage());
  }

  boolean isStatic() {
    return Modifier.isStatic(executable.getModifiers());
  }

  /** Reads the arguments of a call off the channel. */
  Call take(Channel in) throws IOException, ReflectiveOperationException {
    Object[] arguments = new Object[decoders.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = decoders.get(i).read(in);
    }
    return new Call(arguments);
  }

  /** One call: its arguments, and once it is made, its answer. */
  final class Call {
    private final Object[] arguments;
    private Object answer;

    private Call(Object[] arguments) {
      this.arguments = arguments;
    }

    Object make(Object receiver) throws ReflectiveOperationException {
      answer = executable instanceof Method method
          ? Settled.of(signature.returns(), method.invoke(receiver, arguments))
          : ((Constructor<?>) executable).newInstance(arguments);
      return answer;
    }

    void encode(Encoder out) throws Misfit, IllegalAccessException {
      int output = signature.output();
      if (output >= 0) {
        out.put(signature.params().get(output), arguments[output]);
      } else {
        out.put(signature.returns(), answer);
      }
    }

    /** Adds what the arguments are made of. */
    void addInputs(Footprint footprint) throws Misfit, IllegalAccessException {
      for (int i = 0; i < arguments.length; i++) {
        footprint.add(signature.params().get(i), arguments[i]);
      }
    }

    /** About how many bytes the answer takes while it waits to be encoded: those of numbers too, which have become objects. */
    long waitingBytes(Footprint none) throws Misfit, IllegalAccessException {
      if (answer instanceof Number) {
        return Footprint.boxBytes(answer);
      }
      return answer == null ? 0 : none.newBytes(signature.returns(), answer);
    }

    /** Bytes of the answer that are not in the footprint; of one that was encoded. */
    long answerBytes(Footprint inputs) throws Misfit, IllegalAccessException {
      return signature.output() >= 0 ? 0 : inputs.newBytes(signature.returns(), answer);
    }

    /** By how much the answer was larger before; of one that was no argument. */
    long moreAtMost(Footprint inputs) {
      return isNew(inputs) ? GrownList.moreAtMost(answer) : 0;
    }

    /** Bytes that the answer has left behind; of one that was no argument. */
    long leftBehind(Footprint inputs) {
      return isNew(inputs) ? GrownList.leftBehind(answer) : 0;
    }

    private boolean isNew(Footprint inputs) {
      return signature.output() < 0 && !inputs.has(answer);
    }
  }
}
