package io.github.easeback.load;

/**
 * How much a new day weighs in an exponentially weighted mean over N days. The same runner can have a ratio of 1.55 or 1.06, so a report names the
 * convention.
 */
public enum EwmaConvention {
    /** The weight 2/(N+1) of Williams et al. 2017 (doi:10.1136/bjsports-2016-096589). */
    SPAN("2/(N+1)") {
        @Override
        double weight(int days) {
            return 2.0 / (days + 1);
        }
    },
    /** The weight 1-e^(-1/N), with N as a time constant. */
    DECAY("1-e^(-1/N)") {
        @Override
        double weight(int days) {
            return -Math.expm1(-1.0 / days);
        }
    },
    /** The weight 1/N. */
    INVERSE("1/N") {
        @Override
        double weight(int days) {
            return 1.0 / days;
        }
    };

    private final String symbol;

    EwmaConvention(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The formula, to be printed beside each number.
     *
     * @return such as {@code 2/(N+1)}
     */
    public String symbol() {
        return symbol;
    }

    /** The weight of a new day, above 0 to 1. */
    abstract double weight(int days);
}
