package io.github.easeback.kept;

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

/** What an object of a line has, by name. What is missing or of another kind is a {@link LineFault} that names the place. */
final class Fields {

    private static final int NANOS = 9;

    private final String place;
    private final Map<String, Object> members;

    Fields(Map<String, Object> members) {
        this("", members);
    }

    private Fields(String place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    private LineFault fault(String name, Object value, String kind) {
        return new LineFault(Message.of("kept.wrong")
                .with("field", place + name)
                .with("value", shortened(value))
                .with("kind", Message.of("kept.kind." + kind)));
    }

    private static String shortened(Object value) {
        String text = Tree.text(value);
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private <T> T needed(String name, Optional<T> value) {
        return value.orElseThrow(() -> new LineFault(Message.of("kept.missing").with("field", place + name)));
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

    Optional<String> findText(String name) {
        return find(name, String.class, "text");
    }

    String text(String name) {
        return needed(name, findText(name));
    }

    private Optional<BigDecimal> findDecimal(String name) {
        return find(name, BigDecimal.class, "number");
    }

    OptionalDouble findNumber(String name) {
        Optional<BigDecimal> number = findDecimal(name);
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    double number(String name) {
        return needed(name, findDecimal(name)).doubleValue();
    }

    OptionalLong findWhole(String name) {
        Optional<BigDecimal> number = findDecimal(name);
        return number.isPresent() ? OptionalLong.of(whole(name, number.get())) : OptionalLong.empty();
    }

    private long whole(String name, BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw fault(name, number, "whole");
        }
    }

    OptionalInt findCount(String name) {
        OptionalLong whole = findWhole(name);
        return whole.isPresent() ? OptionalInt.of(count(name, whole.getAsLong())) : OptionalInt.empty();
    }

    private int count(String name, long whole) {
        if (whole != (int) whole) {
            throw fault(name, BigDecimal.valueOf(whole), "whole");
        }
        return (int) whole;
    }

    int count(String name) {
        return needed(name, findDecimal(name).map(number -> count(name, whole(name, number))));
    }

    Optional<Duration> findTime(String name) {
        return findDecimal(name).map(seconds -> {
            try {
                long nanos =
                        seconds.remainder(BigDecimal.ONE).movePointRight(NANOS).longValueExact();
                return Duration.ofSeconds(seconds.toBigInteger().longValueExact(), nanos);
            } catch (ArithmeticException e) {
                throw fault(name, seconds, "time");
            }
        });
    }

    Duration time(String name) {
        return needed(name, findTime(name));
    }

    boolean truth(String name) {
        return find(name, Boolean.class, "truth").orElse(false);
    }

    Optional<Instant> findInstant(String name) {
        return parsed(name, Instant::parse, "instant");
    }

    Instant instant(String name) {
        return needed(name, findInstant(name));
    }

    Optional<LocalDate> findDate(String name) {
        return parsed(name, LocalDate::parse, "date");
    }

    LocalDate date(String name) {
        return needed(name, findDate(name));
    }

    LocalDateTime local(String name) {
        return needed(name, parsed(name, LocalDateTime::parse, "local"));
    }

    <E extends Enum<E>> Optional<E> findCode(String name, Class<E> codes) {
        return parsed(name, text -> Enum.valueOf(codes, text), "code");
    }

    <E extends Enum<E>> E code(String name, Class<E> codes) {
        return needed(name, findCode(name, codes));
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        Map<String, Object> named = new LinkedHashMap<>();
        members.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }

    Optional<Fields> findObject(String name) {
        return find(name, Map.class, "object").map(object -> new Fields(place + name + ".", named(object)));
    }

    Fields object(String name) {
        return needed(name, findObject(name));
    }

    /** The objects in an array; none if it is not there. */
    List<Fields> objects(String name) {
        List<?> members = find(name, List.class, "array").orElse(List.of());
        return members.stream()
                .map(member -> {
                    if (member instanceof Map<?, ?> object) {
                        return new Fields(place + name + "[].", named(object));
                    }
                    throw fault(name + "[]", member, "object");
                })
                .toList();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** What has none of some names, as JSON. */
    Map<String, String> others(Collection<String> names) {
        Map<String, String> others = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!names.contains(name)) {
                others.put(name, Tree.text(value));
            }
        });
        return others;
    }
}
