package io.github.easeback.activity;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the ground contact was shared between the feet in the running on level ground of a run. An uneven share has not been found to go with more injuries of the leg
 * (n = 836, doi:10.1136/bmjsem-2023-001787); the back has not been looked at.
 *
 * @param left the left foot's share of the ground contact time, as the median over time, in percent, above 0 and below 100; absent if it was not measured for two
 *     minutes
 * @param reason why it is absent
 */
public record Balance(OptionalDouble left, Optional<NotComparable> reason) {

    /** Garmin's bands, by the share of the foot that has more of it. They hold for what an accessory on the chest or the waist measures. */
    public enum Band {
        /** Up to 50.7 %. */
        GOOD,
        /** From 50.8 % to 52.2 %. */
        FAIR,
        /** From 52.3 % on. */
        POOR
    }

    private static final double ALL = 100;
    private static final long HIGHEST_GOOD_TENTHS = 507;
    private static final long HIGHEST_FAIR_TENTHS = 522;

    /**
     * Checks the share.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the share is not between 0 and 100, or if there are both a share and a reason, or neither
     */
    public Balance {
        Check.required("left", left).ifPresent(Balance::requireShare);
        if (left.isPresent() == Check.required("reason", reason).isPresent()) {
            throw new IllegalArgumentException("A balance has a share of the left foot, or a reason why there is none");
        }
    }

    private static void requireShare(double left) {
        if (!(left > 0 && left < ALL)) {
            throw new IllegalArgumentException("left is " + left + ", and has to be above 0 and below 100");
        }
    }

    /**
     * A balance that was measured.
     *
     * @param left the left foot's share, in percent
     * @return the balance
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static Balance of(double left) {
        return new Balance(OptionalDouble.of(left), Optional.empty());
    }

    /**
     * A balance that is not known.
     *
     * @param reason why
     * @return the balance
     */
    public static Balance unknown(NotComparable reason) {
        return new Balance(OptionalDouble.empty(), Optional.of(reason));
    }

    /**
     * Garmin's band, by tenths of a percent as a watch shows them.
     *
     * @return absent if the balance is not known
     */
    public Optional<Band> band() {
        return left.isPresent() ? Optional.of(band(left.getAsDouble())) : Optional.empty();
    }

    private static Band band(double left) {
        long tenths = Math.round(10 * Math.max(left, ALL - left));
        if (tenths <= HIGHEST_GOOD_TENTHS) {
            return Band.GOOD;
        }
        return tenths <= HIGHEST_FAIR_TENTHS ? Band.FAIR : Band.POOR;
    }
}
