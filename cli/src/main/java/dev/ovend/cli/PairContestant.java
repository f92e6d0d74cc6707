package dev.ovend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same client twice, in two processes that know nothing of each other, on one token. */
final class PairContestant implements Contestant {

  static final List<String> PROCESSES = List.of("process-1", "process-2");

  private final Contestant each;

  PairContestant(Contestant each) {
    this.each = each;
  }

  @Override
  public String name() {
    return each.name() + " twice";
  }

  @Override
  public Ready prepare(Workload workload) throws IOException, InterruptedException {
    List<Ready> both = new ArrayList<>();
    Ready pair = new Both(both);
    boolean ready = false;
    try {
      for (String process : PROCESSES) {
        List<Errand> errands =
            workload.errands().stream().filter(e -> e.kind().equals(process)).toList();
        both.add(each.prepare(workload.with(errands)));
      }
      ready = true;
      return pair;
    } finally {
      if (!ready) {
        pair.close();
      }
    }
  }

  private record Both(List<Ready> both) implements Ready {

    @Override
    public Outcome go() throws IOException, InterruptedException {
      List<Outcome.Timed> calls = new ArrayList<>();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Outcome>> outcomes = both.stream().map(r -> threads.submit(r::go)).toList();
        for (Future<Outcome> outcome : outcomes) {
          calls.addAll(outcome.get().calls());
        }
      } catch (ExecutionException e) {
        throw new IOException("one of two processes: " + Problem.of(e), e);
      }
      return new Outcome(calls);
    }

    @Override
    public void close() {
      both.forEach(Ready::close);
    }
  }
}
