package cn.yingchun.exchange.xml;

import cn.yingchun.domain.say.Trouble;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what a laboratory reports as HML 1.0.1 (http://schemas.nmdp.org/spec/hml/1.0.1): of each sample its id, the day, the
/// release, and the GL strings of its loci. Consensus sequences and everything else are passed over.
public final class Hml {
    private static final int MOST_SAMPLES = 10_000;

    private final List<HmlSample> samples = new ArrayList<>();
    private final List<String> gl = new ArrayList<>();
    private String id = "";
    private String centre = "";
    private String typedOn = "";
    private String release = "";

    private Hml() {}

    /// Whether a text looks like an HML report rather than a typing.
    public static boolean isHml(String text) {
        return text.stripLeading().startsWith("<");
    }

    /// @throws Trouble `exchange.hml.unreadable`, `exchange.hml.none`
    public static List<HmlSample> read(String text) {
        return read(new StringReader(text.strip()));
    }

    /// @throws Trouble `exchange.hml.unreadable` if it is no XML or holds a DTD, `exchange.hml.none` if no sample has a GL string
    public static List<HmlSample> read(Reader text) {
        var hml = new Hml();
        try {
            var xml = Hardened.factory().createXMLStreamReader(text);
            while (xml.hasNext() && hml.samples.size() < MOST_SAMPLES) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Trouble("exchange.hml.unreadable");
                    case XMLStreamConstants.START_ELEMENT -> hml.begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> hml.end(xml.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new Trouble(e, "exchange.hml.unreadable");
        }
        if (hml.samples.isEmpty()) {
            throw new Trouble("exchange.hml.none");
        }
        return List.copyOf(hml.samples);
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sample" -> {
                id = attribute(xml, "id");
                centre = attribute(xml, "center-code");
                gl.clear();
                typedOn = "";
                release = "";
            }
            case "typing" -> typedOn = Optional.of(attribute(xml, "date")).filter(day -> !day.isBlank()).orElse(typedOn);
            case "allele-assignment" -> {
                release = attribute(xml, "allele-version");
                typedOn = typedOn.isBlank() ? attribute(xml, "date") : typedOn;
            }
            case "glstring" -> gl.add(xml.getElementText().replaceAll("\\s+", ""));
            default -> { }
        }
    }

    private void end(String element) {
        if (element.equals("sample") && !gl.isEmpty()) {
            samples.add(new HmlSample(id, centre, typedOn, release, String.join("^", gl)));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("").strip();
    }
}
