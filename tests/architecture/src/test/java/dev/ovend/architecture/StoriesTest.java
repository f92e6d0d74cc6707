package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of complaints names tests, so it must not name any that is not there. */
class StoriesTest {

  private static final Path PAGE =
      Repository.ROOT.resolve("docs/decisions/0031-what-users-of-other-libraries-suffered-from.md");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)\\.(\\w+_\\w+)`");
  private static final int LEAST = 40;

  @Test
  void page_ofComplaints_namesTestsThatExist() {
    Map<String, String> tests =
        Repository.javaFiles(Repository.ROOT).stream()
            .filter(file -> Repository.shown(file).contains("src/test/java/"))
            .collect(Collectors.toMap(StoriesTest::name, Repository::read, String::concat));

    List<MatchResult> named = NAMED.matcher(Repository.read(PAGE)).results().toList();

    assertThat(named).hasSizeGreaterThan(LEAST);
    assertThat(named)
        .filteredOn(
            each -> !tests.getOrDefault(each.group(1), "").contains("void " + each.group(2) + "("))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }
}
