package gavel;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compile FILE LIBRARY [HARNESS]: compiles the solution into a bundle. Unlike javac it takes a public class of any name in a file
 * of any name, and says when the method that the problem asks for is missing. Given the harness's own classes, it puts
 * looks at the heap between the solution's statements.
 */
final class Compile {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final PrintWriter ERRORS = new PrintWriter(System.err, true);
  private static final PrintWriter SILENCE = new PrintWriter(OutputStream.nullOutputStream());

  public static void main(String[] arguments) throws IOException {
    Source source = new Source(arguments[0], Files.readString(Path.of(arguments[0])));
    boolean isDone = arguments.length > 2 && compile(withLooks(source), arguments[1] + ":" + arguments[2], SILENCE);
    boolean hasFailed = !isDone && !compile(source, arguments[1], ERRORS);
    ERRORS.flush();
    Runtime.getRuntime().halt(hasFailed ? 1 : 0);
  }

  private static boolean compile(Source source, String classes, PrintWriter errors) throws IOException {
    String signature = Files.readString(Path.of("gavel/signature.txt"));
    Memory memory = new Memory(COMPILER.getStandardFileManager(null, null, null));
    StringWriter said = new StringWriter();
    JavacTask task = taskFor(source, memory, classes, new PrintWriter(said, true));
    List<TypeElement> types = new ArrayList<>();
    for (Element element : task.analyze()) {
      addWithNested(element, types);
    }
    task.generate();
    errors.print(said);
    // A file without any class is refused by nobody.
    boolean isRefused = memory.classes().isEmpty() && !said.toString().isEmpty();
    if (isRefused || !hasAll(types, Signature.parseAll(signature), source.getName())) {
      return false;
    }
    new Bundle(signature, memory.classes()).write();
    return true;
  }

  private static void addWithNested(Element element, List<TypeElement> types) {
    if (element instanceof TypeElement type) {
      types.add(type);
      type.getEnclosedElements().forEach(member -> addWithNested(member, types));
    }
  }

  private static JavacTask taskFor(Source source, JavaFileManager files, String classes, PrintWriter errors) {
    List<String> options = List.of("-proc:none", "-g:source,lines", "-XDstringConcat=inline", "-encoding", "UTF-8", "-cp", classes);
    return (JavacTask) COMPILER.getTask(errors, files, null, options, null, List.of(source));
  }

  private static Source withLooks(Source source) throws IOException {
    JavacTask task = taskFor(source, COMPILER.getStandardFileManager(null, null, null), "", SILENCE);
    CompilationUnitTree unit = task.parse().iterator().next();
    String text = Looks.into(source.text, unit, Trees.instance(task).getSourcePositions());
    return new Source(source.name, text);
  }

  private static boolean hasAll(List<TypeElement> types, List<Signature> signatures, String file) {
    Signature first = signatures.get(0);
    if (!first.isClass()) {
      return types.stream().anyMatch(type -> hasMethod(type, first))
          || complain(file, "no class has the method " + first);
    }
    TypeElement owner = types.stream().filter(t -> t.getSimpleName().contentEquals(first.name())).findFirst().orElse(null);
    if (owner == null) {
      return complain(file, "the class " + first.name() + " is missing");
    }
    for (Signature method : signatures.subList(1, signatures.size())) {
      if (!hasMethod(owner, method)) {
        return complain(file, "the class " + first.name() + " has no method " + method);
      }
    }
    return true;
  }

  private static boolean complain(String file, String what) {
    ERRORS.println(file + ": error: " + what);
    return false;
  }

  /** Also true for a class that may inherit the method: loading will tell. */
  private static boolean hasMethod(TypeElement type, Signature wanted) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD && member.getSimpleName().contentEquals(wanted.name())
          && ((ExecutableElement) member).getParameters().size() == wanted.params().size()) {
        return true;
      }
    }
    return !type.getSuperclass().toString().equals("java.lang.Object") && type.getKind() == ElementKind.CLASS;
  }

  /** The solution under the name that its author knows, whatever class it declares. */
  private static final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(String name, String text) {
      super(Path.of("/" + name).toUri(), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }

  /** Keeps the classes in memory, in the order in which they come. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new LinkedHashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> result = new LinkedHashMap<>();
      outputs.forEach((name, bytes) -> result.put(name, bytes.toByteArray()));
      return result;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          outputs.put(name, bytes);
          return bytes;
        }
      };
    }
  }
}
