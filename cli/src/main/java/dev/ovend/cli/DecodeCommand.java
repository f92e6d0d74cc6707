package dev.ovend.cli;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import dev.ovend.json.DecodeReport;
import dev.ovend.model.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files as one of Discord's types, to see whether they fit. */
@Command(
    name = "decode",
    mixinStandardHelpOptions = true,
    description = "Decodes JSON files as a type, and says what is unknown and what is missing.",
    footer = {"", "Example: ovend decode --type Message message.json"})
final class DecodeCommand implements Callable<Integer> {

  @Option(
      names = "--type",
      paramLabel = "NAME",
      required = true,
      description = "A type's name in Java, or a schema's in Discord's API description.")
  private String type;

  @Option(names = "--strict", description = "Fail on unknown and missing fields too.")
  private boolean strict;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with one JSON value each.")
  private List<Path> files;

  @Spec private CommandSpec spec;

  DecodeCommand() {}

  @Override
  public Integer call() {
    Codec<?> codec = codec();
    PrintWriter out = spec.commandLine().getOut();
    int failed = 0;
    for (Path file : files) {
      if (!fits(codec, file, out)) {
        failed++;
      }
    }
    out.println(files.size() - failed + " of " + files.size() + " files decoded");
    out.flush();
    return failed == 0 ? Ovend.OK : Ovend.FAILED;
  }

  private Codec<?> codec() {
    try {
      return Schemas.codec(type);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private boolean fits(Codec<?> codec, Path file, PrintWriter out) {
    try {
      DecodeReport<?> report = codec.decodeStrictly(Files.readAllBytes(file));
      out.println(file + ": " + (report.exact() ? "exact" : "decoded"));
      report.unknown().forEach(path -> out.println("  unknown " + path));
      report.missing().forEach(path -> out.println("  missing " + path));
      return report.exact() || !strict;
    } catch (DecodingException e) {
      out.println(file + ": failed: " + e.getMessage());
      return false;
    } catch (IOException e) {
      out.println(file + ": cannot be read: " + e.getMessage());
      return false;
    }
  }
}
