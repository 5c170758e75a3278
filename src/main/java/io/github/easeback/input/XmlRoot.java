package io.github.easeback.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what kind of XML a text is, by the name of its outermost element. */
final class XmlRoot {

    private static final Pattern NAME = Pattern.compile("<(?:!DOCTYPE\\s+)?(?:[\\w.-]+:)?([\\w.-]+)");

    private XmlRoot() {}

    /** The name of the outermost element of a text that begins like this, without its prefix; empty if it is no XML. */
    static String of(String beginning) {
        int at = afterBlanks(beginning, 0);
        int end = endOfProlog(beginning, at);
        while (end > at) {
            at = afterBlanks(beginning, end);
            end = endOfProlog(beginning, at);
        }
        Matcher name = NAME.matcher(beginning).region(at, beginning.length());
        return name.lookingAt() ? name.group(1) : "";
    }

    /** Where something ends that may stand before the outermost element; the same place if there is none, or if it doesn't end here. */
    private static int endOfProlog(String text, int at) {
        if (text.startsWith("<?", at)) {
            return after("?>", text, at);
        }
        if (text.startsWith("<!--", at)) {
            return after("-->", text, at);
        }
        return text.startsWith("<!DOCTYPE", at) ? endOfType(text, at) : at;
    }

    /** A document type of Apple is longer than what is looked at; then its name must do. */
    private static int endOfType(String text, int at) {
        int bracket = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        if (bracket < 0 || bracket > close) {
            return after(">", text, at);
        }
        int closing = text.indexOf(']', bracket);
        return closing < 0 ? at : after(">", text, closing);
    }

    private static int after(String end, String text, int at) {
        int found = text.indexOf(end, at);
        return found < 0 ? at : found + end.length();
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
