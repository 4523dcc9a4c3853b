import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Completes the list of parts: adds the Java runtime and the fonts, which Maven does not know, and writes it for people.
///
/// Run by build.sh with the jars of the program on the class path: `Parts.java bom.json JDK/release OUT`.
public class Parts {
    private static final JsonMapper JSON = new JsonMapper();

    public static void main(String[] arguments) throws Exception {
        var bom = (ObjectNode) JSON.readTree(Path.of(arguments[0]));
        var release = new Properties();
        try (var in = new FileInputStream(arguments[1])) {
            release.load(in);
        }
        var out = Files.createDirectories(Path.of(arguments[2]));
        var parts = (ArrayNode) bom.get("components");
        parts.add(part("java-runtime", release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", ""), "GPL-2.0-only WITH Classpath-exception-2.0"));
        parts.add(part("NotoSansSC", "2.004", "OFL-1.1"));
        bom.remove("serialNumber");
        Files.writeString(out.resolve("sbom.cdx.json"), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bom));
        var lines = StreamSupport.stream(parts.spliterator(), false).map(Parts::line).sorted().collect(Collectors.joining("\n"));
        Files.writeString(out.resolve("LICENCES.txt"), """
                Yingchun is made of these parts. The licence texts that came with them lie under parts/licences and in the
                runtime under legal; sbom.cdx.json lists the same parts for machines (CycloneDX).

                """ + lines + "\n");
    }

    private static ObjectNode part(String name, String version, String licence) {
        var part = JSON.createObjectNode().put("type", "library").put("name", name).put("version", version);
        part.putArray("licenses").addObject().put("expression", licence);
        return part;
    }

    private static String line(JsonNode part) {
        var licences = StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(one -> one.has("expression") ? one.get("expression").asString()
                        : one.path("license").path("id").asString(one.path("license").path("name").asString("?")))
                .collect(Collectors.joining(" or "));
        return "%-34s %-22s %s".formatted(part.get("name").asString(), part.path("version").asString(""), licences.isBlank() ? "see parts/licences" : licences);
    }
}
