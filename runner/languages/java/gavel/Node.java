package gavel;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** How to make and read the nodes of a class such as ListNode or TreeNode, ours or the solution's own. */
final class Node {
  final Field value;
  final Field[] links;
  private final Constructor<?> constructor;
  private final Object[] arguments; // of the constructor: the outer object, the value, nulls
  private final int valueAt; // in the arguments; -1: the constructor takes none

  /** Links are found by name; `outer` is the solution, for a class that it declares inside without `static`. */
  Node(Class<?> type, Object outer, String... linkNames) throws Misfit {
    this.value = field(type, "val");
    this.links = new Field[linkNames.length];
    for (int i = 0; i < links.length; i++) {
      links[i] = field(type, linkNames[i]);
    }
    int fixed = type.isMemberClass() && !Modifier.isStatic(type.getModifiers()) ? 1 : 0;
    this.constructor = shortest(type, fixed);
    Class<?>[] parameters = constructor.getParameterTypes();
    this.arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = i < fixed ? outer : Array.get(Array.newInstance(parameters[i], 1), 0);
    }
    this.valueAt = parameters.length > fixed ? fixed : -1;
  }

  /** For reading only. */
  static Node of(Class<?> type, String... linkNames) throws Misfit {
    return new Node(type, null, linkNames);
  }

  private static Field field(Class<?> type, String name) throws Misfit {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equalsIgnoreCase(name) || name.equals("val") && field.getName().equals("value")) {
        field.setAccessible(true);
        return field;
      }
    }
    throw new Misfit("the class " + type.getName() + " has no field " + name);
  }

  /** The constructor with the fewest parameters: (), (value), (value, next). */
  private static Constructor<?> shortest(Class<?> type, int fixed) throws Misfit {
    Constructor<?> best = null;
    for (Constructor<?> candidate : type.getDeclaredConstructors()) {
      if (candidate.getParameterCount() >= fixed
          && (best == null || candidate.getParameterCount() < best.getParameterCount())) {
        best = candidate;
      }
    }
    if (best == null) {
      throw new Misfit("the class " + type.getName() + " has no constructor");
    }
    best.setAccessible(true);
    return best;
  }

  Object make(Object held) throws ReflectiveOperationException {
    if (valueAt >= 0) {
      arguments[valueAt] = held;
    }
    Object made = constructor.newInstance(arguments);
    value.set(made, held);
    return made;
  }
}
