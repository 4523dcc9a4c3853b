package cn.yingchun.exchange.xml;

import cn.yingchun.domain.say.Trouble;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the donors of an inventory in the XML of the World Marrow Donor Association, one after the other with bounded memory.
///
/// Source: share.wmda.info, *XML file format*, schema `Inventories.xsd` 2.2: `INVENTORY` (POOL, CONTENT_TYPE, UPDATE_MODE,
/// SNAPSHOT_TIME, SCHEMA_VERSION) holds `DONOR`s. Versions 2.3 and 2.4 move ID and GRID behind what donors and cord units have in
/// common; elements are read wherever they stand.
public final class WmdaXml {
    private static final String DONOR = "DONOR";
    /// Longest value of any element, characters.
    private static final int LONGEST = 4_000;

    private final Consumer<WmdaDonor> sink;
    private final ArrayDeque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> values = new HashMap<>();
    private String pool = "";
    private boolean donors;
    private long line;

    private WmdaXml(Consumer<WmdaDonor> sink) {
        this.sink = sink;
    }

    /// @throws Trouble `exchange.wmda.unreadable` if it is no XML or holds a DTD, `exchange.wmda.none` if it is no inventory of donors
    public static void read(Reader from, Consumer<WmdaDonor> sink) {
        new WmdaXml(sink).all(from);
    }

    private void all(Reader from) {
        try {
            var xml = Hardened.factory().createXMLStreamReader(from);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Trouble("exchange.wmda.unreadable", at(xml));
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.CHARACTERS -> add(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new Trouble(e, "exchange.wmda.unreadable", e.getLocation() == null ? line : e.getLocation().getLineNumber());
        }
        if (!donors) {
            throw new Trouble("exchange.wmda.none");
        }
    }

    private void begin(XMLStreamReader xml) {
        text.setLength(0);
        var name = xml.getLocalName();
        if (name.equals("INVENTORY")) {
            pool = attributes(xml).getOrDefault("POOL", "");
            donors |= attributes(xml).getOrDefault("CONTENT_TYPE", "").equals("D");
        } else if (name.equals(DONOR)) {
            values.clear();
            path.clear();
            line = at(xml);
        } else {
            path.addLast(name);
        }
    }

    private void add(XMLStreamReader xml) {
        text.append(xml.getText());
        if (text.length() > LONGEST) {
            throw new Trouble("exchange.wmda.unreadable", at(xml));
        }
    }

    private void end(String name) {
        if (name.equals(DONOR)) {
            sink.accept(new WmdaDonor(line, pool, values));
            return;
        }
        var value = text.toString().strip();
        text.setLength(0);
        if (!value.isEmpty()) {
            values.putIfAbsent(String.join("/", path), value);
        }
        path.pollLast();
    }

    private static long at(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        return java.util.stream.IntStream.range(0, xml.getAttributeCount()).boxed()
                .collect(Collectors.toMap(xml::getAttributeLocalName, xml::getAttributeValue, (first, _) -> first));
    }
}
