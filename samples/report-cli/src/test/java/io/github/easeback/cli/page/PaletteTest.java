package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 has it: 4.5 for texts (1.4.3), 3 for what has to be seen in a chart (1.4.11). */
class PaletteTest {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{3,6});");

    /** The palettes in the order light, dark, print; that of forced colours has names of the system's. */
    private static List<Map<String, String>> palettes() {
        String html = Histories.html(Histories.oneRun());
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher roots = ROOT.matcher(html);
        while (roots.find()) {
            Map<String, String> palette = new HashMap<>();
            Matcher colours = COLOUR.matcher(roots.group(1));
            while (colours.find()) {
                palette.put(colours.group(1), colours.group(2));
            }
            if (!palette.isEmpty()) {
                palettes.add(palette);
            }
        }
        assertEquals(3, palettes.size());
        return palettes;
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, card, 4.5",
        "soft, paper, 4.5",
        "soft, card, 4.5",
        "soft, layoff, 4.5",
        "link, paper, 4.5",
        "link, card, 4.5",
        "caution, card, 4.5",
        "warning, card, 4.5",
        "alert, card, 4.5",
        "warning, paper, 4.5",
        "alert, paper, 4.5",
        "go, paper, 4.5",
        "walk, paper, 4.5",
        "walk, card, 4.5",
        "bar, card, 3",
        "bar, paper, 3",
        "limit, card, 3"
    })
    void coloursStandOutInLightDarkAndPrint(String colour, String ground, double least) {
        for (Map<String, String> palette : palettes()) {
            double contrast =
                    contrast(luminance(palette.getOrDefault(colour, "")), luminance(palette.getOrDefault(ground, "")));
            assertTrue(contrast >= least, palette + " " + contrast);
        }
    }

    private static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
    private static double luminance(String hex) {
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * linear(full, 0) + 0.7152 * linear(full, 2) + 0.0722 * linear(full, 4);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
