package io.github.easeback.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Which fields a message has. Watches define far more fields than they measure, so a layout ends with fields that are
 * always invalid.
 *
 * @param message the number of the message in the FIT profile
 * @param fields the fields that get a value
 * @param unset the fields after them that never do
 * @param developer the developer fields at the end, which get a value
 */
record Layout(int message, List<Field> fields, List<Field> unset, List<Field> developer) {

    Layout(int message) {
        this(message, List.of(), List.of(), List.of());
    }

    Layout with(BaseType type, int... numbers) {
        return new Layout(message, append(fields, type, 1, numbers), unset, developer);
    }

    Layout withMany(BaseType type, int count, int number) {
        return new Layout(message, append(fields, type, count, number), unset, developer);
    }

    Layout unset(BaseType type, int... numbers) {
        return new Layout(message, fields, append(unset, type, 1, numbers), developer);
    }

    Layout withDeveloper(BaseType type, int number) {
        return new Layout(message, fields, unset, append(developer, type, 1, number));
    }

    int values() {
        return fields.size() + developer.size();
    }

    private static List<Field> append(List<Field> fields, BaseType type, int count, int... numbers) {
        List<Field> all = new ArrayList<>(fields);
        for (int number : numbers) {
            all.add(new Field(number, type, count));
        }
        return List.copyOf(all);
    }
}
