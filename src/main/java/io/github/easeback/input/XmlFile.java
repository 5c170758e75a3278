package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in a file of XML: its activities, each with a name of its own, and where it breaks off. */
final class XmlFile {

    private final OtherFormat format;
    private final String source;
    private final long fingerprint;
    private final Capped<Activity> activities;

    /**
     * One activity of a file.
     *
     * @param sport the sport
     * @param start the start
     * @param totals the totals
     * @param doubt why these are not certain, absent if they are
     */
    record Activity(SportWords sport, Optional<Moment> start, Totals totals, Optional<Message> doubt) {}

    XmlFile(OtherFormat format, String source, byte[] bytes, Capped<Activity> activities) {
        this.format = format;
        this.source = source;
        fingerprint = WholeFiles.fingerprint(bytes);
        this.activities = activities;
    }

    /** A file that was read to its end. */
    DecodedFile whole() {
        return activities.found().isEmpty()
                ? leftOut(LeftOut.Code.NOT_AN_ACTIVITY, Message.of("file.no-recording"))
                : DecodedFile.ofOther(recordings(), activities.rest(source));
    }

    /** A file that breaks off: nobody knows what is missing of its last activity. */
    DecodedFile broken(Message fault) {
        if (activities.found().isEmpty()) {
            return leftOut(LeftOut.Code.DAMAGED, fault);
        }
        List<OtherRecording> recordings = recordings();
        int last = recordings.size() - 1;
        recordings.set(last, recordings.get(last).doubted(new OtherRecording.Doubt(LeftOut.Code.DAMAGED, fault)));
        return DecodedFile.ofOther(recordings, activities.rest(source));
    }

    private DecodedFile leftOut(LeftOut.Code code, Message message) {
        return DecodedFile.ofOther(List.of(), List.of(LeftOut.of(source, code, message)));
    }

    private List<OtherRecording> recordings() {
        List<OtherRecording> recordings = new ArrayList<>();
        for (Activity activity : activities.found()) {
            String name = activities.found().size() == 1 ? source : source + "#" + (recordings.size() + 1);
            OtherRecording recording = OtherRecording.of(
                            format, name, activity.sport(), activity.start(), activity.totals())
                    .with(fingerprint);
            recordings.add(activity.doubt()
                    .map(OtherRecording.Doubt::of)
                    .map(recording::doubted)
                    .orElse(recording));
        }
        return recordings;
    }
}
