package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not compile, and that the right thing beside it does. */
class CompileTimeTest {

  @TempDir private Path classes;

  /** Returns the errors of a method's body; none if it compiles. */
  private List<String> compile(String statements) {
    String source =
        """
        import dev.ovend.Discord;
        import dev.ovend.api.*;
        import dev.ovend.core.*;
        import dev.ovend.model.*;
        import java.util.*;
        class Sample {
          void run(Discord discord, ChannelId channel, UserId user, GuildId guild, MessageId message) {
            %s
          }
        }
        """
            .formatted(statements);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, List.of(new Text(source))).call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(Locale.ROOT))
        .collect(Collectors.toList());
  }

  @Test
  void id_ofAnotherKind_doesNotCompile() {
    assertThat(compile("discord.channels().get(channel);")).isEmpty();

    assertThat(compile("discord.channels().get(user);"))
        .anyMatch(error -> error.contains("UserId cannot be converted to"));
  }

  @Test
  void demandedField_leftOut_doesNotCompile() {
    assertThat(compile("discord.webhooks().create(channel, \"news\");")).isEmpty();
    assertThat(compile("new EmbedFieldRequest(\"name\", \"value\");")).isEmpty();

    assertThat(compile("discord.webhooks().create(channel);")).isNotEmpty();
    assertThat(compile("new EmbedFieldRequest(\"name\");")).isNotEmpty();
  }

  @Test
  void body_ofAnotherOperation_doesNotCompile() {
    assertThat(compile("discord.messages().create(channel, new CreateMessageRequest());"))
        .isEmpty();

    assertThat(compile("discord.messages().create(channel, new CreateRoleRequest());"))
        .isNotEmpty();
  }

  @Test
  void property_ofAnotherBody_doesNotCompile() {
    assertThat(compile("discord.messages().create(channel, m -> m.content(\"hi\"));")).isEmpty();

    assertThat(compile("discord.messages().create(channel, m -> m.topic(\"hi\"));")).isNotEmpty();
  }

  @Test
  void answer_ofAnotherType_doesNotCompile() {
    assertThat(compile("Message m = discord.messages().get(channel, message).execute();"))
        .isEmpty();

    assertThat(compile("Guild g = discord.messages().get(channel, message).execute();"))
        .anyMatch(error -> error.contains("Message cannot be converted to"));
  }

  @Test
  void union_withoutACase_doesNotCompile() {
    String cases =
        """
        String s = switch (discord.channels().get(channel).execute()) {
          case GuildChannel it -> it.name();
          case ThreadChannel it -> it.name();
          case DmChannel it -> "dm";
          case GroupDmChannel it -> "group";
          %s
        };
        """;

    assertThat(compile(cases.formatted("case UnknownChannel it -> \"new\";"))).isEmpty();
    assertThat(compile(cases.formatted("")))
        .anyMatch(error -> error.contains("does not cover all possible input values"));
  }

  /** Source in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String source;

    Text(String source) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return source;
    }
  }
}
