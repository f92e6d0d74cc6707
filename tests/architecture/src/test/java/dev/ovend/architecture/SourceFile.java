package dev.ovend.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A source as the compiler's parser sees it, so that strings and comments deceive no rule.
 *
 * @param name for messages
 */
record SourceFile(String name, CompilationUnitTree tree, DocTrees docs) {

  static SourceFile read(Path file) {
    return readAll(List.of(file)).getFirst();
  }

  /** Reads many at once, which takes little longer than one. */
  static List<SourceFile> readAll(List<Path> files) {
    return parse(
        files.stream().map(f -> new Source(Repository.shown(f), Repository.read(f))).toList());
  }

  static SourceFile of(String name, String text) {
    return parse(List.of(new Source(name, text))).getFirst();
  }

  private static List<SourceFile> parse(List<Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    JavacTask task =
        (JavacTask) compiler.getTask(complaints, null, null, List.of("-proc:none"), null, sources);
    try {
      DocTrees docs = DocTrees.instance(task);
      List<SourceFile> parsed = new ArrayList<>();
      Iterator<Source> inOrder = sources.iterator();
      for (CompilationUnitTree tree : task.parse()) {
        parsed.add(new SourceFile(inOrder.next().shown, tree, docs));
      }
      if (!complaints.toString().isEmpty()) {
        throw new IllegalArgumentException(complaints + " (expected: Java)");
      }
      return parsed;
    } catch (IOException e) {
      throw new IllegalStateException("sources cannot be parsed", e);
    }
  }

  /** A text as the compiler wants it. */
  private static final class Source extends SimpleJavaFileObject {
    private final String shown;
    private final String text;

    Source(String shown, String text) {
      super(URI.create("string:///" + shown), JavaFileObject.Kind.SOURCE);
      this.shown = shown;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Lets {@code scanner} visit the whole file. */
  void accept(TreePathScanner<@Nullable Void, @Nullable Void> scanner) {
    scanner.scan(new TreePath(tree), null);
  }

  /** Returns the name of the file with the line where {@code path} begins. */
  String at(TreePath path) {
    long position = docs.getSourcePositions().getStartPosition(tree, path.getLeaf());
    return name + ":" + tree.getLineMap().getLineNumber(position);
  }
}
