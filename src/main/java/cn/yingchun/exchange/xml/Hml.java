package cn.yingchun.exchange.xml;

import cn.yingchun.domain.say.Trouble;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what a laboratory reports as HML 1.0.1 (http://schemas.nmdp.org/spec/hml/1.0.1): of each sample its id, the day, the
/// release, and what it says of the HLA loci, as GL strings or as two `haploid`s a locus.
///
/// By the schema a `typing` is of one gene family (KIR is passed over) and may hold several `allele-assignment`s, of which the newest
/// counts; a GL string may be a mere address, which nobody fetches. Genotype lists (out of use since 1.0), antigens and sequences are
/// passed over.
public final class Hml {
    private static final int MOST_SAMPLES = 10_000;

    private final List<HmlSample> samples = new ArrayList<>();
    private final List<String> loci = new ArrayList<>();
    private final List<String> gl = new ArrayList<>();
    private final Map<String, List<String>> halves = new LinkedHashMap<>();
    private Optional<Call> newest = Optional.empty();
    private Call call = new Call("", "", "");
    private boolean hla;
    private String id = "";
    private String centre = "";
    private String typedOn = "";
    private String release = "";

    private Hml() {}

    /// What a laboratory made of a typing on a day, by a release.
    private record Call(String on, String release, String gl) {}

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
                loci.clear();
                typedOn = "";
                release = "";
            }
            case "typing" -> {
                hla = List.of("", "HLA").contains(attribute(xml, "gene-family").toUpperCase(Locale.ROOT));
                typedOn = hla ? Optional.of(attribute(xml, "date")).filter(day -> !day.isBlank()).orElse(typedOn) : typedOn;
                newest = Optional.empty();
            }
            case "allele-assignment" -> {
                call = new Call(attribute(xml, "date"), attribute(xml, "allele-version"), "");
                gl.clear();
                halves.clear();
            }
            case "glstring" -> Optional.of(xml.getElementText().replaceAll("\\s+", "")).filter(text -> !text.isEmpty()).ifPresent(gl::add);
            case "haploid" -> half(attribute(xml, "locus"), attribute(xml, "method"), attribute(xml, "type"));
            default -> { }
        }
    }

    /// Half of the typing of a locus: `HLA-A`, `DNA`, `02:01`.
    private void half(String locus, String method, String type) {
        if (method.equals("DNA") && !locus.isEmpty() && !type.isEmpty()) {
            halves.computeIfAbsent(locus, _ -> new ArrayList<>()).add(locus + "*" + type.substring(type.indexOf('*') + 1));
        }
    }

    private void end(String element) {
        switch (element) {
            case "allele-assignment" -> {
                var text = gl.isEmpty() ? halves.values().stream().map(both -> String.join("+", both)).collect(Collectors.joining("^")) : String.join("^", gl);
                if (!text.isEmpty() && newest.filter(known -> known.on().compareTo(call.on()) > 0).isEmpty()) {
                    newest = Optional.of(new Call(call.on(), call.release(), text));
                }
            }
            case "typing" -> newest.filter(_ -> hla).ifPresent(found -> {
                loci.add(found.gl());
                release = found.release();
                typedOn = typedOn.isBlank() ? found.on() : typedOn;
            });
            case "sample" -> {
                if (!loci.isEmpty()) {
                    samples.add(new HmlSample(id, centre, typedOn, release, String.join("^", loci)));
                }
            }
            default -> { }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("").strip();
    }
}
