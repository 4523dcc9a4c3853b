package cn.yingchun.store.codec;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.strand.Link;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One fact as one line of JSON, whole by itself: it is stored, hashed and passed on as these very bytes.
///
/// Fields a newer program added stay in the line, and so does the body of a kind that is not known here.
public final class FactLines {
    /// Stands before the kind of a fact whose words were erased.
    public static final String ERASED = "erased.";

    private static final String LINK = "{\"link\":\"";

    private final Kinds kinds;
    /// Facts on their way in, as long as somebody holds their lines: each is looked at, taken and put into rows.
    private final Map<String, Fact> coming = Collections.synchronizedMap(new WeakHashMap<>());

    public FactLines(Kinds kinds) {
        this.kinds = kinds;
    }

    public String write(Fact fact) {
        var text = new StringWriter();
        try (var out = Json.MAPPER.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringProperty("name", fact.name().toString());
            out.writeNumberProperty("clock", fact.clock());
            out.writeNumberProperty("schema", fact.schema());
            out.writeStringProperty("actor", fact.actor());
            out.writeStringProperty("happened", fact.happened().toString());
            out.writeStringProperty("written", fact.written().toString());
            fact.why().ifPresent(why -> out.writeStringProperty("why", why));
            out.writeStringProperty("about", fact.subject().kind().name());
            out.writeStringProperty("id", fact.subject().id().toString());
            if (!fact.supersedes().isEmpty()) {
                out.writeStringProperty("supersedes", fact.supersedes().stream().map(FactName::toString).collect(Collectors.joining(" ")));
            }
            out.writeStringProperty("kind", kinds.name(fact.what()));
            out.writeName("body");
            out.writeRawValue(kinds.body(fact.what()));
            out.writeEndObject();
        }
        return text.toString();
    }

    /// The place of a fact whose words were erased: its name, its times, and the link that its strand has behind it.
    ///
    /// @param link absent where the fact never stood in a strand
    public String erased(Fact fact, Optional<Link> link) {
        var gone = new Fact(fact.name(), fact.clock(), fact.schema(), fact.actor(), fact.happened(), fact.written(), Optional.empty(),
                fact.subject(), new Unread(ERASED + kind(fact), "{}"), fact.supersedes());
        return link.map(it -> LINK + it + "\"," + write(gone).substring(1)).orElseGet(() -> write(gone));
    }

    /// The link that an erased fact brings along.
    public static Optional<Link> linkIn(String line) {
        return line.startsWith(LINK) ? Optional.of(new Link(line.substring(LINK.length(), LINK.length() + Link.LETTERS))) : Optional.empty();
    }

    public Fact read(String line) {
        return Optional.ofNullable(coming.get(line)).orElseGet(() -> parse(line));
    }

    /// The same of a line that has come from elsewhere and will be read again while it is taken.
    public Fact readComing(String line) {
        return coming.computeIfAbsent(line, this::parse);
    }

    private Fact parse(String line) {
        var seen = new Seen();
        try (var in = Json.MAPPER.createParser(line)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                take(line, in, seen);
            }
        }
        return new Fact(seen.name, seen.clock, seen.schema, seen.actor, seen.happened, seen.written, seen.why,
                new Subject(Subject.Kind.valueOf(seen.about), seen.id), kinds.read(seen.kind, seen.body), seen.supersedes);
    }

    /// The name in a line, without reading the rest.
    ///
    /// @throws IllegalArgumentException if the line is no fact
    public static FactName nameOf(String line) {
        try (var in = Json.MAPPER.createParser(line)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = in.currentName().equals("name");
                in.nextToken();
                if (name) {
                    return FactName.of(in.getString());
                }
                in.skipChildren();
            }
        } catch (tools.jackson.core.JacksonException notJson) {
            throw new IllegalArgumentException("not a fact", notJson);
        }
        throw new IllegalArgumentException("a fact without a name");
    }

    /// The name of a fact's kind.
    public String kind(Fact fact) {
        return kinds.name(fact.what());
    }

    /// Lines of one act, one below the other.
    public byte[] writeAll(List<Fact> facts) {
        return facts.stream().map(this::write).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    public static List<String> split(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8).lines().toList();
    }

    private static final class Seen {
        FactName name = new FactName("", 0, 0);
        long clock;
        int schema;
        String actor = "";
        Instant happened = Instant.EPOCH;
        Instant written = Instant.EPOCH;
        Optional<String> why = Optional.empty();
        String about = "";
        UUID id = new UUID(0, 0);
        List<FactName> supersedes = List.of();
        String kind = "";
        String body = "{}";
    }

    private static void take(String line, JsonParser in, Seen seen) {
        var field = in.currentName();
        in.nextToken();
        switch (field) {
            case "name" -> seen.name = FactName.of(in.getString());
            case "clock" -> seen.clock = in.getLongValue();
            case "schema" -> seen.schema = in.getIntValue();
            case "actor" -> seen.actor = in.getString();
            case "happened" -> seen.happened = Instant.parse(in.getString());
            case "written" -> seen.written = Instant.parse(in.getString());
            case "why" -> seen.why = Optional.of(in.getString());
            case "about" -> seen.about = in.getString();
            case "id" -> seen.id = UUID.fromString(in.getString());
            case "supersedes" -> seen.supersedes = names(in.getString());
            case "kind" -> seen.kind = in.getString();
            case "body" -> seen.body = asWritten(line, in);
            default -> in.skipChildren();
        }
    }

    /// The value under the parser, byte for byte as it stands in the line.
    private static String asWritten(String line, JsonParser in) {
        var from = (int) in.currentTokenLocation().getCharOffset();
        in.skipChildren();
        in.finishToken();
        return line.substring(from, (int) in.currentLocation().getCharOffset());
    }

    private static List<FactName> names(String text) {
        var names = new ArrayList<FactName>();
        for (var one : text.split(" ")) {
            names.add(FactName.of(one));
        }
        return names;
    }
}
