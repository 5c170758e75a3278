package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.StartDose;
import io.github.easeback.load.LoadVariables;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The stages from walking to continuous running. Two good sessions lead from one to the next. */
public enum Ladder {
    /** Two miles each, with ever more of them run. Library convention, from 2 minutes of walking and 2 of jogging over two miles. */
    STANDARD,
    /** From one mile to two, as in a programme for soldiers (table 1 of doi:10.1186/s13063-023-07502-x). */
    MILITARY;

    /** The stages of each. */
    private static final class Stages {

        static final List<Stage> STANDARD = List.of(
                Stage.WALK,
                miles("S1", 2, 2, 2.0),
                miles("S2", 2, 3, 2.0),
                miles("S3", 2, 4, 2.0),
                miles("S4", 1, 4, 2.0),
                miles("S5", 1, 9, 2.0),
                miles("S6", 0, 10, 2.0));

        static final List<Stage> MILITARY = List.of(
                Stage.WALK,
                miles("P1", 2, 3, 1.0),
                miles("P2", 2, 3, 1.5),
                miles("P3", 2, 4, 1.5),
                miles("P4", 2, 4, 2.0),
                miles("P5", 1, 4, 2.0),
                miles("P6", 0, 10, 2.0));

        private static Stage miles(String id, int walkMinutes, int runMinutes, double miles) {
            return new Stage(id, 60 * walkMinutes, 60 * runMinutes, miles * StartDose.WALK_JOG_METRES / 2);
        }
    }

    /** The samples tell a walk from a jog within some seconds at each change. Library convention. */
    private static final double TOLERANCE = 0.03;

    /** A longer stage counts from so much of its distance on. Library convention. */
    private static final double MOST_OF_IT = 0.9;

    /**
     * The stages.
     *
     * @return the stages in their order, first a walk, which a step back from the first jogs leads to; immutable
     */
    public List<Stage> stages() {
        return switch (this) {
            case STANDARD -> Stages.STANDARD;
            case MILITARY -> Stages.MILITARY;
        };
    }

    /** The last stage, which is continuous running. */
    Stage continuous() {
        return stages().get(stages().size() - 1);
    }

    /** The stage before that, with its short walks. */
    Stage nearlyContinuous() {
        return stages().get(stages().size() - 2);
    }

    /**
     * The stage that a run amounts to, by its turns of walking and running, else by how much of it was run.
     *
     * @param run the run
     * @return the index of the highest stage whose share of running it has, 0 if it has that of none; absent if its walks are unknown
     */
    public OptionalInt recognise(Run run) {
        List<Stage> stages = stages();
        OptionalDouble share = runningShare(run);
        return share.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(IntStream.range(1, stages.size())
                        .filter(index -> stages.get(index).runningShare() <= share.getAsDouble() + TOLERANCE)
                        .filter(index -> isFarEnough(run, stages.get(index)))
                        .max()
                        .orElse(0));
    }

    private boolean isFarEnough(Run run, Stage stage) {
        return stage.metres() <= stages().get(1).metres()
                || run.distanceMetres().orElse(0) >= MOST_OF_IT * stage.metres();
    }

    private static OptionalDouble runningShare(Run run) {
        OptionalDouble running = LoadVariables.RUNNING_DURATION.of(run);
        OptionalDouble ofAll =
                running.isPresent() && LoadVariables.DURATION.of(run).orElse(0) > 0
                        ? OptionalDouble.of(running.getAsDouble()
                                / LoadVariables.DURATION.of(run).getAsDouble())
                        : OptionalDouble.empty();
        return run.form()
                .pattern()
                .map(turns -> OptionalDouble.of((double) turns.run().toMillis()
                        / turns.run().plus(turns.walk()).toMillis()))
                .orElse(ofAll);
    }
}
