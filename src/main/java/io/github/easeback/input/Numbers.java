package io.github.easeback.input;

/** Reads numbers as files write them; what is none is NaN. */
final class Numbers {

    private Numbers() {}

    /** A number with a decimal point, as in XML and JSON. */
    static double parse(String text) {
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A number of a table in any language: the last point or comma is the decimal one, unless three digits follow a comma. */
    static double parseLocal(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f']", "");
        boolean isGrouped = plain.matches("[0-9.]*[0-9](,[0-9]{3})+");
        if (isGrouped || plain.lastIndexOf('.') > plain.lastIndexOf(',')) {
            return parse(plain.replace(",", ""));
        }
        return parse(plain.replace(".", "").replace(',', '.'));
    }
}
