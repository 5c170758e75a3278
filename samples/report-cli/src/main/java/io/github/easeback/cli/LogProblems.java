package io.github.easeback.cli;

import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogProblem;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was wrong with a pain log, told on standard error. */
final class LogProblems {

    /** So many problems are told, so that they don't push the answer off the screen. */
    private static final int MOST_TOLD = 3;

    private LogProblems() {}

    /** The newest first, since it may be about a new entry. */
    static void tell(PainLog log, Console console, CliWords words) {
        List<PainLogProblem> newest = new ArrayList<>(log.problems());
        Collections.reverse(newest);
        newest.stream().limit(MOST_TOLD).forEach(problem -> console.err().println(words.sentence(problem.message())));
        if (newest.size() > MOST_TOLD) {
            Message more = Message.of("log.more").with("count", newest.size() - MOST_TOLD);
            console.err().println(words.sentence(more));
        }
    }
}
