package se.vagval.casefile.attachment.domain;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/**
 * One part of XML, read as XML, so that no other encoding, quoting or order hides anything: no document type, no macro, no
 * embedded object, and nothing fetched from elsewhere but where a reader follows a link.
 */
final class XmlPart {

    private static final XMLInputFactory PARSERS = XMLInputFactory.newDefaultFactory();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PARSERS.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private static final Set<String> MACROS =
            Set.of("vbaproject", "wordvbadata", "xlmacrosheet", "activexcontrol", "activexcontrolbinary", "control");
    private static final Set<String> OBJECTS =
            Set.of("oleobject", "afchunk", "subdocument", "frame", "externallinkpath");
    /** Where OpenDocument shows a link that somebody follows by hand. */
    private static final Set<String> FOLLOWED_BY_HAND = Set.of("a");

    private final String name;

    XmlPart(String name) {
        this.name = name;
    }

    void inspect(InputStream part) {
        try {
            var reader = PARSERS.createXMLStreamReader(part);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefusal(Reason.CONTENT);
                    case XMLStreamConstants.START_ELEMENT -> element(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException unreadable) {
            throw unreadable.getNestedException() instanceof FileRefusal refusal
                    ? refusal
                    : new FileRefusal(Reason.CONTENT);
        }
    }

    private void element(XMLStreamReader reader) {
        var element = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (element.equals("relationship")) {
            relationship(reader);
        } else if (element.equals("event-listener")) {
            throw new FileRefusal(Reason.MACRO);
        } else if (element.equals("object-ole")) {
            throw new FileRefusal(Reason.OBJECT);
        }
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            attribute(element, reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
    }

    private void attribute(String element, String attribute, String value) {
        if (isListOfTypes()) {
            text(value);
        }
        var isHref = attribute.equalsIgnoreCase("href");
        if (isHref && isScript(value)) {
            throw new FileRefusal(Reason.MACRO);
        }
        if (isHref && !FOLLOWED_BY_HAND.contains(element) && isRemote(value)) {
            throw new FileRefusal(Reason.OBJECT);
        }
    }

    private void relationship(XMLStreamReader reader) {
        var type = String.valueOf(reader.getAttributeValue(null, "Type")).toLowerCase(Locale.ROOT);
        var kind = type.substring(type.lastIndexOf('/') + 1);
        if (MACROS.contains(kind)) {
            throw new FileRefusal(Reason.MACRO);
        }
        if (OBJECTS.contains(kind)) {
            throw new FileRefusal(Reason.OBJECT);
        }
        var isOutside = "external".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"));
        if (isOutside && !kind.equals("hyperlink") && isRemote(reader.getAttributeValue(null, "Target"))) {
            throw new FileRefusal(Reason.OBJECT);
        }
    }

    private void text(String text) {
        if (isListOfTypes()) {
            var said = text.toLowerCase(Locale.ROOT);
            if (said.contains("macroenabled") || said.contains("vbaproject") || said.contains("activex")) {
                throw new FileRefusal(Reason.MACRO);
            }
        }
        if (text.contains("DDEAUTO")) {
            throw new FileRefusal(Reason.OBJECT);
        }
    }

    private boolean isListOfTypes() {
        return name.equals("[Content_Types].xml");
    }

    private static boolean isScript(String target) {
        var plain = target.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("vnd.sun.star.script:")
                || plain.startsWith("macro:")
                || plain.startsWith("javascript:");
    }

    /** Most documents name the template they were begun with, on a disk of their own; only what lies elsewhere is fetched. */
    private static boolean isRemote(@Nullable String target) {
        var plain =
                target == null ? "" : target.strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        var isOnOwnDisk = plain.matches("(?:file:/{0,3})?[a-z]:/.*|(?:file:/{0,3})?[a-z]:%5c.*");
        return !isOnOwnDisk && (plain.startsWith("//") || plain.matches("[a-z][a-z0-9+.-]*:.*"));
    }
}
