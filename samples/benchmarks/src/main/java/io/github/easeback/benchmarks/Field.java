package io.github.easeback.benchmarks;

/**
 * A field of a message.
 *
 * @param number its number in the FIT profile
 * @param type its base type
 * @param count how many values it holds: letters of a text, elements of an array
 */
record Field(int number, BaseType type, int count) {

    int size() {
        return type.size() * count;
    }
}
