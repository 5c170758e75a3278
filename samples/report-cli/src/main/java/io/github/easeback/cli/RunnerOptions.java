package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What nobody can read from a file: the runner's own numbers. Without them, what depends on them is left open and never guessed. */
final class RunnerOptions {

    private static final int SECONDS_IN_MINUTE = 60;
    private static final double METRES_IN_KILOMETRE = 1000;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @ArgGroup(exclusive = false)
    private @Nullable HeartRates heartRates;

    @Option(
            names = "--easy-pace",
            paramLabel = "M:SS",
            converter = Pace.class,
            description =
                    "The fastest pace that is still easy, in minutes a kilometre, to count the time faster than that.")
    private @Nullable Double easySpeed;

    /** They only make sense together. */
    static final class HeartRates {

        @Option(
                names = "--resting-hr",
                paramLabel = "BPM",
                required = true,
                converter = Rate.class,
                description = "The resting heart rate, for TRIMP.")
        private int resting;

        @Option(
                names = "--max-hr",
                paramLabel = "BPM",
                required = true,
                converter = Rate.class,
                description = "The maximum heart rate, for TRIMP.")
        private int maximum;

        @Option(
                names = "--trimp",
                paramLabel = "VARIANT",
                required = true,
                converter = Variant.class,
                description = "Whose TRIMP: male, female-0.64 or female-0.86.")
        @SuppressWarnings("NullAway.Init")
        private TrimpVariant variant;
    }

    TrainingCheck settle(TrainingCheck check) {
        TrainingCheck settled = easySpeed == null ? check : check.withEasySpeed(easySpeed);
        return heartRates == null ? settled : settled.withHeartRates(range(heartRates), heartRates.variant);
    }

    private HeartRateRange range(HeartRates rates) {
        if (rates.maximum <= rates.resting) {
            throw new ParameterException(
                    command.commandLine(),
                    "The maximum heart rate (" + rates.maximum + ") has to be above the resting one (" + rates.resting
                            + ")");
        }
        return new HeartRateRange(rates.resting, rates.maximum);
    }

    /** Reads a heart rate. */
    static final class Rate implements ITypeConverter<Integer> {

        private static final Pattern FORM = Pattern.compile("\\d{2,3}");

        @Override
        public Integer convert(String text) {
            if (FORM.matcher(text).matches()) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("'" + text + "' is no heart rate; write it like 52");
        }
    }

    /** Reads the name of a variant. */
    static final class Variant implements ITypeConverter<TrimpVariant> {

        @Override
        public TrimpVariant convert(String text) {
            return switch (text) {
                case "male" -> TrimpVariant.MALE;
                case "female-0.64" -> TrimpVariant.FEMALE_064;
                case "female-0.86" -> TrimpVariant.FEMALE_086;
                default ->
                    throw new TypeConversionException("'" + text + "' is none of male, female-0.64 and female-0.86");
            };
        }
    }

    /** Reads a pace as a speed in metres per second. */
    static final class Pace implements ITypeConverter<Double> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

        @Override
        public Double convert(String text) {
            Matcher pace = FORM.matcher(text);
            if (!pace.matches() || text.matches("0+:00")) {
                throw new TypeConversionException("'" + text + "' is no pace; write it like 6:30");
            }
            int seconds = Integer.parseInt(pace.group(1)) * SECONDS_IN_MINUTE + Integer.parseInt(pace.group(2));
            return METRES_IN_KILOMETRE / seconds;
        }
    }
}
