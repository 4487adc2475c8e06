package gavel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A frame in the making: room for the header, the status, the body. */
final class Reply {
  static final byte ANSWER = 0;
  static final byte SHAPE = 1;
  static final byte EXCEPTION = 2;
  private static final byte MEASURED = 3;
  private static final byte HELD = 5;
  private static final int HEADER = 16;

  private byte[] bytes = new byte[1 << 12];
  private int length = HEADER + 1;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Leaves room for what is told of a measured call. */
  void begin(boolean withAmount) {
    if (bytes.length > 1 << 20) {
      bytes = new byte[1 << 12];
    }
    length = HEADER + (withAmount ? 9 : 1);
    bytes[HEADER] = ANSWER;
  }

  /** Of a call that was given up, what it had taken until then. */
  static Reply held(long space) {
    Reply reply = new Reply();
    reply.begin(true);
    reply.setAmount(space);
    reply.bytes[HEADER] = HELD;
    return reply;
  }

  void say(byte status, String sentence) {
    begin(false);
    bytes[HEADER] = status;
    byte[] text = sentence.getBytes(StandardCharsets.UTF_8);
    putBytes(text, text.length);
  }

  void setAmount(long amount) {
    int whole = length;
    bytes[HEADER] = MEASURED;
    length = HEADER + 1;
    putLong(amount);
    length = whole;
  }

  void writeHeader(long nonce) {
    int whole = length;
    length = 0;
    putLong(nonce);
    putLong(whole - HEADER);
    length = whole;
  }

  void putByte(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  void putInt(int value) {
    reserve(4);
    bytes[length] = (byte) value;
    bytes[length + 1] = (byte) (value >> 8);
    bytes[length + 2] = (byte) (value >> 16);
    bytes[length + 3] = (byte) (value >> 24);
    length += 4;
  }

  void putLong(long value) {
    putInt((int) value);
    putInt((int) (value >> 32));
  }

  void putBytes(byte[] from, int n) {
    reserve(n);
    System.arraycopy(from, 0, bytes, length, n);
    length += n;
  }

  void reserve(long n) {
    if (length + n > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(length + n, 2L * bytes.length)));
    }
  }
}
