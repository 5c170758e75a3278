package io.github.easeback.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * Writes what is to be done on some days as a calendar (RFC 5545): one event for each, all day long and without a time, since calendars read a time without a zone differently.
 *
 * <p>The same events give the same text.
 */
final class CalendarFile {

    private static final String LINE_END = "\r\n";

    /** Octets of a line without its end, section 3.1 of the RFC. */
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /**
     * Something to do on a day.
     *
     * @param uid what tells the event from all others and stays the same in each export, section 3.8.4.7 of the RFC
     * @param day the day
     * @param title the title
     * @param text what more there is to say; may be empty
     */
    record Event(String uid, LocalDate day, String title, String text) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the uid is blank
         */
        public Event {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            if (uid.isBlank()) {
                throw new IllegalArgumentException("An event needs a uid");
            }
        }
    }

    /**
     * The text of the calendar, to be written in UTF-8.
     *
     * @param events the events, in the order in which they are written
     * @param made the day on which they were planned, which every event names; not the day of the export, so that the text stays the same
     * @return the text
     * @throws NullPointerException if an argument is or holds null
     */
    public static String of(List<Event> events, LocalDate made) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//EaseBack//EaseBack//EN");
        line(calendar, "CALSCALE:GREGORIAN");
        line(calendar, "METHOD:PUBLISH");
        events.forEach(event -> write(calendar, event, made));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static void write(StringBuilder calendar, Event event, LocalDate made) {
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + escaped(event.uid));
        line(calendar, "DTSTAMP:" + date(made) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + date(event.day));
        line(calendar, "DTEND;VALUE=DATE:" + date(event.day.plusDays(1)));
        line(calendar, "SUMMARY:" + escaped(event.title));
        if (!event.text.isEmpty()) {
            line(calendar, "DESCRIPTION:" + escaped(event.text));
        }
        // The day stays free for other appointments.
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Section 3.3.11 of the RFC; other control characters are not allowed in a text at all. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line goes on in the next one, which begins with a blank that counts; no character is cut in two. */
    private static void line(StringBuilder calendar, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String character = Character.toString(content.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                calendar.append(LINE_END).append(' ');
                octets = 1;
            }
            calendar.append(character);
            octets += size;
        }
        calendar.append(LINE_END);
    }
}
