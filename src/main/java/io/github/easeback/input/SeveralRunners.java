package io.github.easeback.input;

import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;
import io.github.easeback.message.Message;
import io.github.easeback.reading.HistoryWarning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Notices files of several runners in one history: nobody starts two watches for one run, except now and then to compare them. */
final class SeveralRunners {

    /** More say nothing new, and a hostile archive must not have each of its runs compared with all others. */
    private static final int MOST_AT_ONCE = 100;

    /** So close in time and distance are two measurements of one run: 5 %, just above the error of GPS. Library conventions. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final double SAME_DISTANCE = 1.05;

    private final List<HistoryWarning> found = new ArrayList<>();

    private SeveralRunners() {}

    /** A warning for each run that a device with another serial number recorded at the same time as one before. */
    static List<HistoryWarning> warnings(List<ReadRun> runs) {
        SeveralRunners several = new SeveralRunners();
        several.look(runs.stream()
                .map(ReadRun::run)
                .filter(run -> run.origin().device().serialNumber().isPresent())
                .sorted());
        return List.copyOf(several.found);
    }

    private void look(Stream<Run> byStart) {
        List<Run> going = new ArrayList<>();
        byStart.forEach(run -> {
            going.removeIf(other -> !end(other).isAfter(run.start()));
            going.stream()
                    .filter(other -> !other.origin()
                                    .device()
                                    .serialNumber()
                                    .equals(run.origin().device().serialNumber())
                            && !isOfOneRunner(other, run))
                    .findFirst()
                    .ifPresent(other -> found.add(warning(other, run)));
            if (going.size() < MOST_AT_ONCE) {
                going.add(run);
            }
        });
    }

    private static Instant end(Run run) {
        return run.start().plus(run.elapsedTime().orElse(Duration.ZERO));
    }

    /** A watch and a phone of one runner start together and measure about the same. */
    private static boolean isOfOneRunner(Run one, Run other) {
        double shorter =
                Math.min(one.distanceMetres().orElse(0), other.distanceMetres().orElse(0));
        double longer =
                Math.max(one.distanceMetres().orElse(0), other.distanceMetres().orElse(0));
        Duration apart = Duration.between(one.start(), other.start()).abs();
        return apart.compareTo(TOGETHER) <= 0 && (shorter == 0 || longer <= shorter * SAME_DISTANCE);
    }

    /** The later of their days, since what is known on the earlier one is a single run. */
    private static HistoryWarning warning(Run one, Run other) {
        Message message =
                Message.of("warning.SEVERAL_RUNNERS").with("one", one.source()).with("other", other.source());
        LocalDate day = one.date().isAfter(other.date()) ? one.date() : other.date();
        return new HistoryWarning(HistoryWarning.Code.SEVERAL_RUNNERS, message, day);
    }
}
