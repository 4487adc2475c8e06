package gavel;

import java.util.Map;

/** Loads the solution's classes: its own ListNode goes before ours. */
final class Loader extends ClassLoader {
  private final Map<String, byte[]> classes;

  Loader(Map<String, byte[]> classes) {
    super(Loader.class.getClassLoader());
    this.classes = classes;
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
