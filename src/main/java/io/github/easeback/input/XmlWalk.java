package io.github.easeback.input;

import io.github.easeback.message.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML that anybody may have written, element by element, and keeps nothing of it. Entities and document types are not
 * resolved, nothing is ever loaded. Prefixes of names are ignored, since many programs forget to declare them.
 */
final class XmlWalk {

    /** Library conventions, far above what the formats need. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_TOKEN = 1 << 20;

    private static final int UTF_8_MARK = 0xEF;

    private final Visitor visitor;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** Is told of elements by their names and that of the element around, which is empty for the outermost. */
    interface Visitor {

        /**
         * An element begins.
         *
         * @param attributes the value of an attribute by its name, empty if there is none
         */
        void open(String name, String parent, UnaryOperator<String> attributes);

        /**
         * An element ends.
         *
         * @param text the beginning of what stands behind the last tag in it, without blanks around
         */
        void close(String name, String parent, String text);
    }

    private XmlWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Walks to the end, or to where it can't be read any more.
     *
     * @return what is wrong there, absent if all was read
     * @throws IOException if the stream fails
     */
    static Optional<Message> walk(InputStream xml, Visitor visitor) throws IOException {
        TokenStream tokens = new TokenStream(afterBlanks(xml));
        XmlWalk walk = new XmlWalk(visitor);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(tokens);
            while (reader.hasNext()) {
                tokens.next();
                walk.take(reader.next(), reader);
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof ArchiveLimitException limit) {
                throw limit;
            }
            return Optional.of(broken(e));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private static Message broken(XMLStreamException e) {
        return e.getLocation() == null || e.getLocation().getLineNumber() < 1
                ? Message.of("file.xml-broken")
                : Message.of("file.xml-broken-at")
                        .with("line", e.getLocation().getLineNumber())
                        .with("column", e.getLocation().getColumnNumber());
    }

    /** Strava has blanks before the declaration of some TCX files, where XML allows none. */
    private static InputStream afterBlanks(InputStream xml) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(xml);
        int first = stream.read();
        if (first == UTF_8_MARK) {
            stream.skipNBytes(2);
            first = stream.read();
        }
        while (first == ' ' || first == '\t' || first == '\n' || first == '\r') {
            first = stream.read();
        }
        if (first >= 0) {
            stream.unread(first);
        }
        return stream;
    }

    private void take(int event, XMLStreamReader reader) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (open.size() >= DEEPEST) {
                throw new XMLStreamException("Elements are nested too deep", reader.getLocation());
            }
            String name = plain(reader.getLocalName());
            visitor.open(name, parent(), wanted -> attribute(reader, wanted));
            open.push(name);
            text.setLength(0);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            String name = open.pop();
            visitor.close(name, parent(), text.toString().strip());
            text.setLength(0);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            addText(reader);
        }
    }

    private void addText(XMLStreamReader reader) {
        int length = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    private String parent() {
        return open.isEmpty() ? "" : open.peek();
    }

    private static String attribute(XMLStreamReader reader, String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (plain(reader.getAttributeLocalName(i)).equals(wanted)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** Ends the reading of a tag, a comment or a document type that doesn't end: the parser takes each into memory as a whole. */
    private static final class TokenStream extends FilterInputStream {

        private int bytes;

        TokenStream(InputStream in) {
            super(in);
        }

        void next() {
            bytes = 0;
        }

        @Override
        public int read() throws IOException {
            add(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            add(Math.max(0, count));
            return count;
        }

        private void add(int count) throws IOException {
            bytes += count;
            if (bytes > LONGEST_TOKEN) {
                throw new IOException("A tag, a comment or a text of more than " + LONGEST_TOKEN + " bytes");
            }
        }
    }
}
