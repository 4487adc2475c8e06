package gavel;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;

/**
 * What an ArrayList takes besides its elements. It makes an array half as large again when the one that it has is full,
 * which is there until all is copied, and garbage then.
 */
final class GrownList {
  private static final int REFERENCE = 4;
  private static final int HEADER = 16;
  private static final int FIRST = 10;
  private static final Field ARRAY = array();

  private GrownList() {}

  /** How many elements there is room for. */
  static long capacity(Collection<?> list) {
    if (ARRAY == null || list.getClass() != ArrayList.class) {
      return list.size();
    }
    try {
      return ((Object[]) ARRAY.get(list)).length;
    } catch (IllegalAccessException refused) {
      return list.size();
    }
  }

  /** By how many bytes it was larger when it grew last than it is now. */
  static long moreAtMost(Object value) {
    long before = value instanceof Collection<?> list ? capacityBefore(list) : 0;
    if (before == 0) {
      return 0;
    }
    long later = 0; // boxes that were not there yet
    int at = 0;
    for (Object item : (Collection<?>) value) {
      later += at++ < before ? 0 : Footprint.boxBytes(item);
    }
    return Math.max(0, arrayBytes(before) - later);
  }

  /** Bytes of the arrays that it has left behind. */
  static long leftBehind(Object value) {
    long sum = 0;
    long at = value instanceof Collection<?> list ? capacityBefore(list) : 0;
    for (; at > 0; at = grownFrom(at)) {
      sum += arrayBytes(at);
    }
    return sum;
  }

  private static long arrayBytes(long length) {
    return (HEADER + REFERENCE * length + 7) / 8 * 8;
  }

  /** One that is full was made for as many, mostly. */
  private static long capacityBefore(Collection<?> list) {
    long now = capacity(list);
    return now == list.size() ? 0 : grownFrom(now);
  }

  /** What ArrayList makes this many of; 0 of nothing. */
  private static long grownFrom(long capacity) {
    long before = (2 * capacity + 2) / 3;
    return before >= FIRST && before + (before >> 1) == capacity ? before : 0;
  }

  private static Field array() {
    try {
      Field field = ArrayList.class.getDeclaredField("elementData");
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException | RuntimeException refused) {
      return null; // another library, or java.util is not open: the runs that measure space open it
    }
  }
}
