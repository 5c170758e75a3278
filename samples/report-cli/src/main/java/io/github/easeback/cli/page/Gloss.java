package io.github.easeback.cli.page;

import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.message.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Explains variables whose names alone say little. */
final class Gloss {

    private Gloss() {}

    static List<String> of(LoadVariable variable, PageWords words) {
        List<String> said = new ArrayList<>();
        if (variable instanceof MechanicalLoad mechanical) {
            said.add(
                    words.say(Message.of("settings.mechanical").with("exponent", plain(mechanical.exponent(), words))));
        } else if (variable.equals(LoadVariables.FLAT_EQUIVALENT_DISTANCE)) {
            said.add(words.say(Message.of("legend.flat").with("name", words.title(variable))));
        } else if (variable.equals(LoadVariables.SESSION_RPE)) {
            said.add(words.say(Message.of("gloss.effort").with("name", words.title(variable))));
        }
        if (variable.dimension() == Dimension.LOAD) {
            said.add(words.text("gloss.units"));
        }
        return said;
    }

    private static String plain(double number, PageWords words) {
        int digits = BigDecimal.valueOf(number).stripTrailingZeros().scale();
        return words.number(number, Math.max(0, digits));
    }
}
