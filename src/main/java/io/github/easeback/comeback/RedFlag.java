package io.github.easeback.comeback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sign in the column {@code red_flags}, by its closed code: the framework of red flags for the spine of IFOMPT (JOSPT 2020;50:350-372), and the signs at the leg that stop
 * a comeback (library convention). Single signs are weak and combinations count; the gate takes each for enough, since it can't examine anybody.
 */
public enum RedFlag {
    /** Numbness or tingling around genitals, buttocks or inner thighs. */
    SADDLE(Level.EMERGENCY),
    /** Trouble starting, feeling or holding urine. */
    BLADDER(Level.EMERGENCY),
    /** Bowel control lost. */
    BOWEL(Level.EMERGENCY),
    /** New sexual dysfunction. */
    SEXUAL(Level.EMERGENCY),
    /** Pain, weakness, tingling or numbness in both legs. */
    BOTH_LEGS(Level.EMERGENCY),
    /** A leg that is getting weaker. */
    WEAK_LEG(Level.EMERGENCY),
    /** Chest pain. */
    CHEST(Level.EMERGENCY),
    /** Pain after a serious accident. */
    ACCIDENT(Level.EMERGENCY),
    /** Fever or feeling ill with back pain. */
    FEVER(Level.DOCTOR),
    /** Unexplained loss of weight. */
    WEIGHT_LOSS(Level.DOCTOR),
    /** Cancer earlier. */
    CANCER(Level.DOCTOR),
    /** Long use of cortisone. */
    CORTISONE(Level.DOCTOR),
    /** Osteoporosis. */
    OSTEOPOROSIS(Level.DOCTOR),
    /** A small fall with osteoporosis or long use of cortisone. */
    FALL(Level.DOCTOR),
    /** Pain not better at rest and worse at night, for more than a few nights. */
    NIGHT_PAIN(Level.DOCTOR),
    /** A lump, or a changed shape of the back. */
    LUMP(Level.DOCTOR),
    /** Pain between the shoulder blades. */
    SHOULDER_BLADES(Level.DOCTOR),
    /** No better in six weeks. */
    SIX_WEEKS(Level.DOCTOR),
    /** New pain below the knee. */
    BELOW_KNEE(Level.LEG),
    /** Numbness or tingling below the knee of one leg. */
    TINGLING(Level.LEG),
    /** Limping. */
    LIMPING(Level.LEG),
    /** A word that is no code; it may be a sign, so nobody runs before it is put right. */
    UNKNOWN(Level.UNKNOWN),
    /** No sign, but the word that lifts all those before it; by whom stands in the notes. */
    CLEARED(Level.CLEARED);

    /** Who ought to see the runner. */
    public enum Level {
        /** An emergency department, now; ends the plan. */
        EMERGENCY,
        /** A doctor within days; ends the plan. */
        DOCTOR,
        /** A physiotherapist or a doctor before the next run. */
        LEG,
        /** That can't be told. */
        UNKNOWN,
        /** Nobody: somebody has. */
        CLEARED
    }

    private final Level level;

    RedFlag(Level level) {
        this.level = level;
    }

    /**
     * Who ought to see the runner.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * The code in the log.
     *
     * @return the name in small letters, with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a flag by its code.
     *
     * @param code the code, in any case, with hyphens or underscores
     * @return the flag; absent if there is no such code
     */
    public static Optional<RedFlag> of(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values()).filter(flag -> flag.name().equals(name)).findFirst();
    }
}
