package io.github.easeback.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A coordinate as SVG reads it: at most one digit behind a point, whatever the language of the page. */
final class SvgNumber {

    private SvgNumber() {}

    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
