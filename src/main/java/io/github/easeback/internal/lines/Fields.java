package io.github.easeback.internal.lines;

import io.github.easeback.message.Message;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an object of a line has, by name. What is missing or of another kind is a {@link LineFault} that names the place. */
public final class Fields {

    private static final int NANOS = 9;
    /** So many digits fit into a long, whichever they are. */
    private static final int SAFE_DIGITS = 18;
    /** The longest time that a run may have. */
    private static final Duration LONGEST = Duration.ofDays(200 * 365);

    private final Supplier<String> place;
    private final Map<String, Object> members;

    private Fields(Supplier<String> place, Tree.Node object) {
        this.place = place;
        members = object.members();
    }

    /** The object in a line. */
    public static Fields of(String line) {
        return new Fields(() -> "", Tree.object(line));
    }

    private LineFault fault(String name, Object value, String kind) {
        return new LineFault(Message.of("kept.wrong")
                .with("field", place.get() + name)
                .with("value", shortened(value))
                .with("kind", Message.of("kept.kind." + kind)));
    }

    private static String shortened(Object value) {
        String text = Tree.text(value);
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private <T> T needed(String name, Optional<T> value) {
        return value.orElseThrow(() -> new LineFault(Message.of("kept.missing").with("field", place.get() + name)));
    }

    private <T> Optional<T> find(String name, Class<T> type, String kind) {
        Object value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            throw fault(name, value, kind);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    /** A value that is written as text, such as a day. */
    private <T> Optional<T> parsed(String name, Function<String, T> parser, String kind) {
        return findText(name).map(text -> {
            try {
                return parser.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw fault(name, text, kind);
            }
        });
    }

    public Optional<String> findText(String name) {
        return find(name, String.class, "text");
    }

    public String text(String name) {
        return needed(name, findText(name));
    }

    private Optional<String> findFigure(String name) {
        return find(name, Tree.Figure.class, "number").map(Tree.Figure::text);
    }

    public OptionalDouble findNumber(String name) {
        Optional<String> number = findFigure(name);
        return number.isPresent() ? OptionalDouble.of(Double.parseDouble(number.get())) : OptionalDouble.empty();
    }

    public double number(String name) {
        return Double.parseDouble(needed(name, findFigure(name)));
    }

    public OptionalLong findWhole(String name) {
        Optional<String> number = findFigure(name);
        return number.isPresent() ? OptionalLong.of(whole(name, number.get())) : OptionalLong.empty();
    }

    private long whole(String name, String number) {
        try {
            return isPlain(number) ? Long.parseLong(number) : new BigDecimal(number).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw fault(name, new Tree.Figure(number), "whole");
        }
    }

    /** Whether a number has no point and no exponent, as nearly all times and counts have none. */
    private static boolean isPlain(String number) {
        return number.length() <= SAFE_DIGITS && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    public OptionalInt findCount(String name) {
        OptionalLong whole = findWhole(name);
        return whole.isPresent() ? OptionalInt.of(count(name, whole.getAsLong())) : OptionalInt.empty();
    }

    private int count(String name, long whole) {
        if (whole != (int) whole) {
            throw fault(name, new Tree.Figure(Long.toString(whole)), "whole");
        }
        return (int) whole;
    }

    public int count(String name) {
        return count(name, whole(name, needed(name, findFigure(name))));
    }

    public Optional<Duration> findTime(String name) {
        return findFigure(name).map(seconds -> {
            try {
                Duration time =
                        isPlain(seconds) ? Duration.ofSeconds(Long.parseLong(seconds)) : exact(new BigDecimal(seconds));
                if (time.compareTo(LONGEST) <= 0) {
                    return time;
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // Told below, like a time that no run has.
            }
            throw fault(name, new Tree.Figure(seconds), "time");
        });
    }

    private static Duration exact(BigDecimal seconds) {
        long nanos = seconds.remainder(BigDecimal.ONE).movePointRight(NANOS).longValueExact();
        return Duration.ofSeconds(seconds.toBigInteger().longValueExact(), nanos);
    }

    public Duration time(String name) {
        return needed(name, findTime(name));
    }

    public boolean truth(String name) {
        return find(name, Boolean.class, "truth").orElse(false);
    }

    public Optional<Instant> findInstant(String name) {
        return parsed(name, Instant::parse, "instant");
    }

    public Instant instant(String name) {
        return needed(name, findInstant(name));
    }

    public Optional<LocalDate> findDate(String name) {
        return parsed(name, LocalDate::parse, "date");
    }

    public LocalDate date(String name) {
        return needed(name, findDate(name));
    }

    public LocalDateTime local(String name) {
        return needed(name, parsed(name, LocalDateTime::parse, "local"));
    }

    public <E extends Enum<E>> Optional<E> findCode(String name, Class<E> codes) {
        return parsed(name, text -> Enum.valueOf(codes, text), "code");
    }

    public <E extends Enum<E>> E code(String name, Class<E> codes) {
        return needed(name, findCode(name, codes));
    }

    public Optional<Fields> findObject(String name) {
        return find(name, Tree.Node.class, "object").map(object -> new Fields(() -> place.get() + name + ".", object));
    }

    public Fields object(String name) {
        return needed(name, findObject(name));
    }

    /** The objects in an array; none if it is not there. */
    public List<Fields> objects(String name) {
        List<?> members = find(name, List.class, "array").orElse(List.of());
        return members.stream()
                .map(member -> {
                    if (member instanceof Tree.Node object) {
                        return new Fields(() -> place.get() + name + "[].", object);
                    }
                    throw fault(name + "[]", member, "object");
                })
                .toList();
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** What has none of some names, as JSON. */
    public Map<String, String> others(Collection<String> names) {
        Map<String, String> others = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!names.contains(name)) {
                others.put(name, Tree.text(value));
            }
        });
        return others;
    }

    /** A message, as {@link Line#message} writes it. */
    public Message message(String name) {
        return MessageLine.read(object(name));
    }

    @Override
    public String toString() {
        return place.get() + members.keySet();
    }
}
