package dev.ovend.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the rules want to know of a pom. */
final class Pom {

  private static final Set<String> TEST_LIBRARIES =
      Set.of(
          "archunit",
          "assertj-core",
          "awaitility",
          "equalsverifier",
          "google-java-format",
          "junit-jupiter",
          "ovend-test-support");

  private final String name;
  private final boolean hasCode;
  private final Element project;

  private Pom(String name, boolean hasCode, Element project) {
    this.name = name;
    this.hasCode = hasCode;
    this.project = project;
  }

  static Pom read(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    boolean hasCode = folder != null && Files.isDirectory(folder.resolve("src/main/java"));
    String name = folder == null ? "pom.xml" : folder.getFileName() + "/pom.xml";
    return of(name, Repository.read(file), hasCode);
  }

  /** Reads a pom from text; {@code name} is for messages. */
  static Pom of(String name, String xml, boolean hasCode) {
    try {
      Element project =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement();
      return new Pom(name, hasCode, project);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(name + ": not well-formed XML", e);
    }
  }

  boolean hasCode() {
    return hasCode;
  }

  String artifactId() {
    return text(project, "artifactId");
  }

  /** Returns the directories of the reactor, as listed. */
  List<String> modules() {
    return children(project, "modules").stream()
        .flatMap(modules -> children(modules, "module").stream())
        .map(module -> module.getTextContent().strip())
        .toList();
  }

  /** Returns what is wrong with a pom below the root. */
  List<String> violations() {
    List<String> found = new ArrayList<>();
    if (hasCode && executions().noneMatch("layers"::equals)) {
      found.add(name + ": no enforcer execution \"layers\" (expected: one, as in core/pom.xml)");
    }
    for (Element dependency : dependencies()) {
      String artifact = text(dependency, "artifactId");
      if (!text(dependency, "version").isEmpty()) {
        found.add(name + ": version of " + artifact + " (expected: in the root pom)");
      }
      if (hasCode
          && TEST_LIBRARIES.contains(artifact)
          && !text(dependency, "scope").equals("test")) {
        found.add(name + ": " + artifact + " outside test scope (expected: <scope>test</scope>)");
      }
    }
    return found;
  }

  private Stream<String> executions() {
    return children(project, "build").stream()
        .flatMap(build -> children(build, "plugins").stream())
        .flatMap(plugins -> children(plugins, "plugin").stream())
        .filter(plugin -> text(plugin, "artifactId").equals("maven-enforcer-plugin"))
        .flatMap(plugin -> children(plugin, "executions").stream())
        .flatMap(executions -> children(executions, "execution").stream())
        .map(execution -> text(execution, "id"));
  }

  private List<Element> dependencies() {
    return children(project, "dependencies").stream()
        .flatMap(dependencies -> children(dependencies, "dependency").stream())
        .toList();
  }

  private static String text(Element parent, String tag) {
    List<Element> found = children(parent, tag);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  private static List<Element> children(Element parent, String tag) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(tag)) {
        found.add(element);
      }
    }
    return found;
  }
}
