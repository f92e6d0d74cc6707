package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layout is the formatter's, as its command line does it: imports, long strings, everything. */
class FormatTest {

  private static final String COMMAND =
      "mvn -pl tests/architecture -am verify -Dtest=FormatTest -Dovend.write=true";

  private final Formatter formatter = new Formatter();

  @Test
  void sources_ofTheRepository_areFormatted() throws FormatterException {
    List<Path> files = Repository.javaFiles(Repository.ROOT);
    List<String> unformatted = new ArrayList<>();
    for (Path file : files) {
      String source = Repository.read(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        unformatted.add(Repository.shown(file));
        if (Repository.WRITE) {
          Repository.write(file, formatted);
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(50);
    if (!unformatted.isEmpty() && !Repository.WRITE) {
      fail("not formatted:%n  %s%nto format: %s", String.join("\n  ", unformatted), COMMAND);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n    int x;\n}\n",
        "import java.util.List;\n\nclass A {}\n",
        "import java.util.Set;\nimport java.util.List;\n\ninterface A {\n  Set<List<A>> a();\n}\n",
        "class A {}"
      })
  void formatter_plantedDisorder_changesIt(String source) throws FormatterException {
    assertThat(formatter.formatSourceAndFixImports(source)).isNotEqualTo(source);
  }

  @Test
  void formatter_orderlySource_leavesIt() throws FormatterException {
    String source = "import java.util.List;\n\ninterface A {\n  List<A> a();\n}\n";

    assertThat(formatter.formatSourceAndFixImports(source)).isEqualTo(source);
  }
}
