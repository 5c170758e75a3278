package io.github.easeback.rule;

import io.github.easeback.load.LoadVariable;

/** How much a variable has to rise before that says anything: both parts have to be passed. */
record NoiseFloor(LoadVariable variable, double relative, double absolute) {

    NoiseFloor {
        if (!(relative >= 0 && absolute >= 0)) {
            throw new IllegalArgumentException(
                    "The noise of " + variable.id() + " can't be " + relative + " and " + absolute);
        }
    }

    boolean isPassed(double previous, double current) {
        return current - previous > absolute && IncreaseLimit.isAbove(current, previous * (1 + relative));
    }
}
