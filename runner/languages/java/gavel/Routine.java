package gavel;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
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
  private Object[] arguments;

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

  Object call(Object receiver, Channel in) throws IOException, ReflectiveOperationException {
    arguments = new Object[decoders.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = decoders.get(i).read(in);
    }
    return executable instanceof Method method ? method.invoke(receiver, arguments) : ((Constructor<?>) executable).newInstance(arguments);
  }

  /** Encodes the answer to the last call. */
  void encode(Object returned, Encoder out) throws Misfit, IllegalAccessException {
    int output = signature.output();
    if (output >= 0) {
      out.put(signature.params().get(output), arguments[output]);
    } else {
      out.put(signature.returns(), returned);
    }
    arguments = null;
  }
}
