package gavel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;

/** Answers that compute their elements only when they are asked for them: that belongs to the call. */
final class Settled {
  private Settled() {}

  /** The value, with what may compute its elements replaced by a list of them. */
  static Object of(Shape shape, Object value) {
    if (shape.kind != Shape.Kind.LIST || !(value instanceof Collection<?> items)) {
      return value;
    }
    boolean isNested = shape.element.kind == Shape.Kind.LIST;
    if (!mayCompute(items) && !(isNested && anyMayCompute(items))) {
      return value;
    }
    ArrayList<Object> settled = new ArrayList<>(items.size());
    for (Object item : items) {
      settled.add(of(shape.element, item));
    }
    return settled;
  }

  private static boolean anyMayCompute(Collection<?> lists) {
    for (Object list : lists) {
      if (list instanceof Collection<?> items && mayCompute(items)) {
        return true;
      }
    }
    return false;
  }

  /** Those of the JDK have their elements, but for views of lists of any class. */
  private static boolean mayCompute(Collection<?> items) {
    Class<?> type = items.getClass();
    if (type == ArrayList.class || type == LinkedList.class) {
      return false;
    }
    String name = type.getName();
    return type.getClassLoader() != null || name.startsWith("java.util.AbstractList$")
        || name.startsWith("java.util.Collections$");
  }
}
