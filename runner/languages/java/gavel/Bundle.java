package gavel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What compiling leaves: the signature's text, and the solution's classes by name. */
record Bundle(String signature, Map<String, byte[]> classes) {
  static final String FILE = "solution.bundle";

  void write() throws IOException {
    try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FILE))) {
      out.writeUTF(signature);
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    }
  }

  static Bundle read() throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FILE), 1 << 16))) {
      String signature = in.readUTF();
      Map<String, byte[]> classes = new LinkedHashMap<>();
      for (int n = in.readInt(); n > 0; n--) {
        String name = in.readUTF();
        classes.put(name, in.readNBytes(in.readInt()));
      }
      return new Bundle(signature, classes);
    }
  }
}
