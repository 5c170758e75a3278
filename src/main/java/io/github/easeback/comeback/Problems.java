package io.github.easeback.comeback;

import io.github.easeback.comeback.PainLogProblem.Kind;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what could not be taken; of a file full of it the beginning is enough. */
final class Problems {

    /** Library convention. */
    static final int MOST = 1000;

    private final List<PainLogProblem> kept = new ArrayList<>();
    private int more;

    void notice(int line, int column, Message message) {
        add(new PainLogProblem(Kind.NOTICE, line, column, message));
    }

    void error(int line, int column, Message message) {
        add(new PainLogProblem(Kind.ERROR, line, column, message));
    }

    /** Kept in any case, since it says that nothing may be written. */
    void broken(int line, Message message) {
        kept.add(new PainLogProblem(Kind.BROKEN, line, 0, message));
    }

    private void add(PainLogProblem problem) {
        if (kept.size() < MOST) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    List<PainLogProblem> all() {
        List<PainLogProblem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new PainLogProblem(Kind.ERROR, 0, 0, Message.of("log.more").with("count", more)));
        }
        return all;
    }
}
