package io.github.easeback.cli.page;

import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a verdict looks like: a shape, a colour by its name, and a word. None of the three stands alone. */
enum Mark {
    /** Within the limit. */
    NONE(""),
    /** A tick: above the limit, and only for information. */
    INFO("M-3.8 0.2L-1.2 3L4-3.2"),
    /** A ring: not judged. */
    UNJUDGED("M-2.8 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0z"),
    /** A triangle. */
    CAUTION("M0-4L4.3 3.4H-4.3Z"),
    /** A diamond. */
    WARNING("M0-4.8L4.6 0L0 4.8L-4.6 0Z"),
    /** A cross. */
    ALERT("M-4.2-2.2L-2.2-4.2L0-2L2.2-4.2L4.2-2.2L2 0L4.2 2.2L2.2 4.2L0 2L-2.2 4.2L-4.2 2.2L-2 0Z");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case INFO -> INFO;
            case CAUTION -> CAUTION;
            case WARNING -> WARNING;
            case ALERT -> ALERT;
        };
    }

    /** The mark of the gravest outcome; not judged only if none of them is. */
    static Mark of(List<RuleOutcome> outcomes) {
        Optional<Mark> gravest = outcomes.stream()
                .flatMap(outcome -> outcome.findSeverity().stream())
                .map(Mark::of)
                .max(Comparator.naturalOrder());
        boolean isUnjudged = !outcomes.isEmpty()
                && outcomes.stream().allMatch(outcome -> outcome.kind() == RuleOutcome.Kind.NOT_ASSESSABLE);
        return gravest.orElse(isUnjudged ? UNJUDGED : NONE);
    }

    /** The marks that a legend explains. */
    static List<Mark> flags() {
        return List.of(UNJUDGED, INFO, CAUTION, WARNING, ALERT);
    }

    boolean isFlag() {
        return compareTo(UNJUDGED) > 0;
    }

    /** Whether it stands for something above a limit, be it only for information. */
    boolean isOver() {
        return this == INFO || isFlag();
    }

    /** The outline of the shape around 0, 0, as the attribute {@code d} of an SVG path. */
    String path() {
        return path;
    }

    /** The name in style sheets. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of a shape that carries this mark; without one it stays what it is. */
    String style(String shape) {
        return this == NONE ? shape : shape + " " + style();
    }

    /** The key of its word. */
    String key() {
        return "mark." + name();
    }
}
