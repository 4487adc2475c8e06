package gavel;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The solution, loaded: answers one request at a time. */
abstract class Solution {
  abstract void answer(Channel in, Encoder out, Gauge gauge) throws IOException, ReflectiveOperationException, Misfit;

  static Solution load(List<Signature> signatures, Loader loader, Collection<String> names)
      throws ReflectiveOperationException, Misfit {
    Signature first = signatures.get(0);
    return first.isClass()
        ? new OfClass(Class.forName(named(first.name(), names), true, loader), signatures)
        : new OfFunction(owner(first, loader, names), first);
  }

  /** The class of that name: one of the file's own, or else one inside another. */
  private static String named(String name, Collection<String> names) {
    return names.stream().filter(inside -> inside.endsWith("$" + name) && !names.contains(name)).findFirst().orElse(name);
  }

  /** The class Solution, or else the first that has the method; those inside others last. */
  private static Class<?> owner(Signature wanted, Loader loader, Collection<String> names)
      throws ReflectiveOperationException, Misfit {
    List<String> order = new ArrayList<>(names);
    order.sort(Comparator.comparing((String name) -> !name.equals(wanted.owner()))
        .thenComparing(name -> name.chars().filter(letter -> letter == '$').count()));
    for (String name : order) {
      Class<?> candidate = Class.forName(name, false, loader);
      for (Method method : allMethods(candidate)) {
        if (method.getName().equals(wanted.name()) && method.getParameterCount() == wanted.params().size()) {
          return Class.forName(name, true, loader);
        }
      }
    }
    throw new Misfit("no class has the method " + wanted);
  }

  /** Its own methods first, then those that it inherits. */
  private static Method[] allMethods(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      methods.addAll(List.of(at.getDeclaredMethods()));
    }
    return methods.toArray(new Method[0]);
  }

  /** What a constructor of the class takes before its parameters: for an inner class, an object of that around it. */
  private static Object[] surroundings(Class<?> type) throws ReflectiveOperationException {
    Class<?> around = Modifier.isStatic(type.getModifiers()) ? null : type.getDeclaringClass();
    if (around == null) {
      return new Object[0];
    }
    Object[] further = surroundings(around);
    return new Object[] {plainConstructor(around, further).newInstance(further)};
  }

  private static Constructor<?> plainConstructor(Class<?> type, Object[] surroundings) throws NoSuchMethodException {
    Constructor<?> found = surroundings.length == 0
        ? type.getDeclaredConstructor()
        : type.getDeclaredConstructor(type.getDeclaringClass());
    found.setAccessible(true);
    return found;
  }

  /** A method of a class that is made anew for each call. */
  private static final class OfFunction extends Solution {
    private final Routine routine;
    private final Constructor<?> constructor;
    private Object[] surroundings;

    OfFunction(Class<?> owner, Signature signature) throws ReflectiveOperationException, Misfit {
      Constructor<?> found = null;
      Object outer = null;
      try {
        surroundings = surroundings(owner);
        found = plainConstructor(owner, surroundings);
        outer = found.newInstance(surroundings);
      } catch (NoSuchMethodException none) {
        // fine if the method is static
      }
      routine = Routine.choose(owner, allMethods(owner), signature, outer);
      if (found == null && !routine.isStatic()) {
        throw new Misfit("the class " + owner.getName() + " has no constructor without parameters");
      }
      constructor = routine.isStatic() ? null : found;
    }

    @Override
    void answer(Channel in, Encoder out, Gauge gauge) throws IOException, ReflectiveOperationException, Misfit {
      Routine.Call call = routine.take(in);
      Object receiver = constructor == null ? null : constructor.newInstance(surroundings);
      gauge.begin(call);
      call.make(receiver);
      gauge.end();
      call.encode(out);
      gauge.leaveOut(call);
    }
  }

  /** A class of which each request makes one object and calls methods. */
  private static final class OfClass extends Solution {
    private final Routine constructor;
    private final List<Routine> methods = new ArrayList<>();

    OfClass(Class<?> type, List<Signature> signatures) throws Misfit {
      constructor = Routine.choose(type, type.getDeclaredConstructors(), signatures.get(0), null);
      for (Signature method : signatures.subList(1, signatures.size())) {
        methods.add(Routine.choose(type, allMethods(type), method, null));
      }
    }

    @Override
    void answer(Channel in, Encoder out, Gauge gauge) throws IOException, ReflectiveOperationException, Misfit {
      Routine.Call construction = constructor.take(in);
      Routine.Call[] calls = new Routine.Call[in.readInt()];
      for (int i = 0; i < calls.length; i++) {
        calls[i] = methods.get(in.readInt()).take(in);
      }
      gauge.begin(construction);
      Object object = construction.make(null);
      for (Routine.Call call : calls) {
        call.make(object);
      }
      gauge.end();
      for (Routine.Call call : calls) {
        call.encode(out);
      }
      gauge.leaveOut(calls);
    }
  }
}
