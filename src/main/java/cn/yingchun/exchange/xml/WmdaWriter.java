package cn.yingchun.exchange.xml;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.identifier.Grid;
import cn.yingchun.domain.say.Trouble;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes donors as an inventory in the XML of the World Marrow Donor Association (see [WmdaXml]), elements in the order of
/// its schema 2.2: first what donors and cord units have in common, then what donors have alone; UTC without fractions of a second.
///
/// The association knows donors by GRID and takes nobody without one; deleted donors are left out of a full inventory. An ethnicity is
/// written where it is a code of EMDIS, not where a county noted a people's name.
public final class WmdaWriter implements AutoCloseable {
    private static final String VERSION = "2.2";
    private static final List<String> LOCI = List.of("A", "B", "C", "DRB1", "DRB3", "DRB4", "DRB5", "DQA1", "DQB1", "DPA1", "DPB1");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ANTIGEN = Pattern.compile("(?:A|B|Cw|DR|DQ|DPw)(\\d{1,4})");
    private static final Pattern ETHNICITY = Pattern.compile("[A-Z]{2,4}");
    private static final int LONGEST_ID = 25;

    private final XMLStreamWriter xml;
    private int written;
    private int left;

    /// @param ion  issuing organisation of the registry, four digits; 2197 is the China Marrow Donor Program
    /// @param when the donors stood like this
    public WmdaWriter(OutputStream out, String ion, Instant when) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            var time = when.truncatedTo(ChronoUnit.SECONDS).toString();
            xml.writeStartDocument("UTF-8", "1.0");
            start(0, "INVENTORIES", "CREATION_TIME", time, "LISTING_ORGANIZATION", ion);
            start(1, "INVENTORY", "POOL", ion, "CONTENT_TYPE", "D", "UPDATE_MODE", "FULL", "SNAPSHOT_TIME", time, "SCHEMA_VERSION", VERSION);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    public void write(RegistryDonor donor) {
        var grid = Optional.ofNullable(donor.more().get("grid")).flatMap(Grid::read);
        if (grid.isEmpty() || donor.status() == cn.yingchun.domain.donor.Availability.DE) {
            left++;
            return;
        }
        try {
            start(2, "DONOR");
            element(3, "ID", donor.code().length() > LONGEST_ID ? "" : donor.code());
            element(3, "GRID", grid.get().text());
            element(3, "BIRTH_DATE", donor.birthDate().toString());
            element(3, "SEX", donor.sex().name());
            element(3, "ABO", donor.abo().replaceAll("[+-]", ""));
            element(3, "RHESUS", donor.abo().endsWith("+") ? "P" : donor.abo().endsWith("-") ? "N" : "");
            element(3, "ETHN", Optional.of(donor.more().getOrDefault("ethnicity", "")).filter(ETHNICITY.asMatchPredicate()).orElse(""));
            typing(donor);
            if (donor.cmv() != Cmv.UNKNOWN) {
                start(3, "IDM");
                element(4, "CMV", donor.cmv().code());
                end(3);
            }
            element(3, "STATUS", donor.status().name());
            element(3, "STAT_END_DATE", day(donor, "status_until"));
            element(3, "CONTACT_DATE", day(donor, "contact_on"));
            element(3, "WEIGHT", donor.weightKg() == 0 ? "" : Integer.toString(donor.weightKg()));
            end(2);
            written++;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// Donors in the file so far.
    public int written() {
        return written;
    }

    /// Donors without a valid GRID, and deleted ones.
    public int left() {
        return left;
    }

    @Override
    public void close() {
        try {
            end(1);
            end(0);
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /// Of each locus the antigens before the DNA, as the schema has them.
    private void typing(RegistryDonor donor) throws XMLStreamException {
        start(3, "HLA");
        for (var locus : LOCI) {
            var texts = texts(donor, locus);
            if (texts.isEmpty()) {
                continue;
            }
            var beside = Stream.of("_ser_1", "_ser_2").map(side -> donor.more().getOrDefault(locus + side, "")).toList();
            start(4, locus);
            fields("SER", Stream.concat(texts.stream(), beside.stream()).map(ANTIGEN::matcher).filter(Matcher::matches).map(found -> found.group(1)).toList());
            fields("DNA", texts.stream().filter(text -> text.contains("*")).map(text -> text.substring(text.indexOf('*') + 1)).toList());
            end(4);
        }
        end(3);
    }

    private void fields(String method, List<String> values) throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        start(5, method);
        for (int i = 0; i < values.size(); i++) {
            element(6, "FIELD" + (i + 1), values.get(i));
        }
        end(5);
    }

    /// Both texts of a locus that are not blank; `DRB345` keeps three loci, and each text says which.
    private static List<String> texts(RegistryDonor donor, String locus) {
        var shared = List.of("DRB3", "DRB4", "DRB5").contains(locus);
        var place = RegistryDonor.LOCI.indexOf(shared ? "DRB345" : locus);
        return Stream.of(donor.text(place, 0), donor.text(place, 1))
                .filter(text -> !text.isBlank() && (!shared || text.startsWith(locus + "*"))).toList();
    }

    private static String day(RegistryDonor donor, String column) {
        var text = donor.more().getOrDefault(column, "");
        return DAY.matcher(text).matches() ? text : "";
    }

    private void start(int deep, String name, String... attributes) throws XMLStreamException {
        indent(deep);
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void element(int deep, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            indent(deep);
            xml.writeStartElement(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    private void end(int deep) throws XMLStreamException {
        indent(deep);
        xml.writeEndElement();
    }

    private void indent(int deep) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(deep));
    }

    private static Trouble unwritable(XMLStreamException cause) {
        return new Trouble(cause, "exchange.file.unwritable", "XML");
    }
}
