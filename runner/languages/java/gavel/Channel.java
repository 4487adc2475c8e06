package gavel;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.SyncFailedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** The frames on descriptor 3, read as they come, so that a large request is never in memory twice. */
final class Channel {
  private static final int HEADER = 16;
  // Above them a request's length has how many inputs follow the first.
  private static final int BITS_OF_LENGTH = 48;

  private final FileDescriptor descriptor;
  private final FileInputStream in;
  private final FileOutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int begin; // what is read and not yet taken is buffer[begin, end)
  private int end;
  private long left; // of the payload, beyond the buffer
  private int inputs; // of the request

  Channel() throws ReflectiveOperationException {
    descriptor = descriptor(3);
    in = new FileInputStream(descriptor);
    out = new FileOutputStream(descriptor);
  }

  /** The JDK gives no descriptor to those who know its number; from 24 on the options open java.io to us. */
  private static FileDescriptor descriptor(int number) throws ReflectiveOperationException {
    if (Runtime.version().feature() >= 24) {
      Constructor<FileDescriptor> constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
      constructor.setAccessible(true);
      return constructor.newInstance(number);
    }
    Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
    FileDescriptor descriptor = new FileDescriptor();
    unsafe.putInt(descriptor, unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd")), number);
    return descriptor;
  }

  /** Waits for a request and returns its nonce; ends the program when the judge is gone. */
  long beginRequest() throws IOException {
    begin = 0;
    end = 0;
    left = HEADER;
    long nonce = readLong();
    long length = readLong();
    left = length & (1L << BITS_OF_LENGTH) - 1;
    inputs = 1 + (int) (length >>> BITS_OF_LENGTH);
    return nonce;
  }

  /** How many inputs the request holds. */
  int inputs() {
    return inputs;
  }

  /** Drops what a call left unread. */
  void endRequest() throws IOException {
    while (left > 0) {
      left -= receive(buffer, 0, (int) Math.min(buffer.length, left));
    }
  }

  int readByte() throws IOException {
    require(1);
    return buffer[begin++];
  }

  int readInt() throws IOException {
    require(4);
    int at = begin;
    begin += 4;
    return intAt(at);
  }

  long readLong() throws IOException {
    require(8);
    int at = begin;
    begin += 8;
    return (intAt(at) & 0xffffffffL) | (long) intAt(at + 4) << 32;
  }

  byte[] readBytes(int n) throws IOException {
    byte[] bytes = new byte[n];
    int have = Math.min(n, end - begin);
    System.arraycopy(buffer, begin, bytes, 0, have);
    begin += have;
    while (have < n) {
      int got = receive(bytes, have, n - have);
      have += got;
      left -= got;
    }
    return bytes;
  }

  void readInts(int[] ints) throws IOException {
    for (int i = 0; i < ints.length; ) {
      int block = Math.min(ints.length - i, buffer.length / 4);
      require(4 * block);
      for (int stop = i + block; i < stop; i++, begin += 4) {
        ints[i] = intAt(begin);
      }
    }
  }

  private int intAt(int at) {
    return (buffer[at] & 255) | (buffer[at + 1] & 255) << 8 | (buffer[at + 2] & 255) << 16 | buffer[at + 3] << 24;
  }

  private void require(int n) throws IOException {
    if (end - begin >= n) {
      return;
    }
    System.arraycopy(buffer, begin, buffer, 0, end - begin);
    end -= begin;
    begin = 0;
    while (end < n) {
      int got = receive(buffer, end, (int) Math.min(buffer.length - end, left));
      end += got;
      left -= got;
    }
  }

  private int receive(byte[] bytes, int at, int n) throws IOException {
    int got = in.read(bytes, at, n);
    if (got <= 0) {
      Runtime.getRuntime().halt(0);
    }
    return got;
  }

  /** The emulator's plugin sees this call; a socket cannot be synchronised, so it does nothing. */
  void mark() {
    try {
      descriptor.sync();
    } catch (SyncFailedException expected) {
      // the mark is set
    }
  }

  void send(long nonce, Reply reply) throws IOException {
    reply.writeHeader(nonce);
    out.write(reply.bytes(), 0, reply.length());
  }
}
