package io.github.easeback.input;

import io.github.easeback.activity.HistoryWarning;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notices files of several runners in one history: nobody starts two watches for one run, except now and then to compare them. */
final class SeveralRunners {

    /** More say nothing new, and a hostile archive must not have each of its runs compared with all others. */
    private static final int MOST_AT_ONCE = 100;

    private int pairs;
    private Optional<Pair> example = Optional.empty();

    private record Pair(Run one, Run other) {}

    private SeveralRunners() {}

    /** The warning, if devices with different serial numbers recorded at the same time. */
    static Optional<HistoryWarning> warning(List<ReadRun> runs) {
        SeveralRunners found = new SeveralRunners();
        found.look(runs.stream()
                .map(ReadRun::run)
                .filter(run -> run.device().serialNumber().isPresent())
                .sorted());
        return found.example.map(pair -> new HistoryWarning(
                HistoryWarning.Code.SEVERAL_RUNNERS,
                Message.of("warning.SEVERAL_RUNNERS")
                        .with("times", found.pairs)
                        .with("one", pair.one().source())
                        .with("other", pair.other().source())));
    }

    private void look(Stream<Run> byStart) {
        List<Run> going = new ArrayList<>();
        byStart.forEach(run -> {
            going.removeIf(other -> !end(other).isAfter(run.start()));
            going.stream()
                    .filter(other ->
                            !other.device().serialNumber().equals(run.device().serialNumber()))
                    .findFirst()
                    .ifPresent(other -> note(other, run));
            if (going.size() < MOST_AT_ONCE) {
                going.add(run);
            }
        });
    }

    private static Instant end(Run run) {
        return run.start().plus(run.elapsedTime().orElse(Duration.ZERO));
    }

    private void note(Run one, Run other) {
        pairs++;
        example = example.or(() -> Optional.of(new Pair(one, other)));
    }
}
