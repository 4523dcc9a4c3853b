import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Leaves out of large libraries the classes that nothing in the program names, and packs every jar as tightly as zip can.
///
/// Only libraries that are called directly are thinned ([#THINNED]); whatever finds its classes by itself (H2, jOOQ, the
/// PostgreSQL driver, Jackson) stays whole. A class stays if the constants of a class that stays name it: as a type, in a
/// descriptor, or as a text with exactly its name; or if a text file of the jars does, such as a style sheet.
///
/// Run by build.sh: `Diet.java FOLDER EPOCH_SECONDS`.
public class Diet {
    private static final List<String> THINNED = List.of("bcprov-", "commons-codec-", "commons-compress-", "commons-io-", "commons-lang3-", "controlsfx-");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*([./][A-Za-z_$][\\w$]*)+");
    private static final List<String> TEXTS = List.of(".css", ".properties", ".xml", ".fxml");

    private final Map<Path, TreeMap<String, byte[]>> jars = new TreeMap<>();
    private final Map<String, byte[]> thin = new HashMap<>();
    private final TreeSet<String> kept = new TreeSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    public static void main(String[] arguments) throws IOException {
        new Diet().run(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    private void run(Path folder, long epoch) throws IOException {
        try (var files = Files.list(folder)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                jars.put(jar, read(jar));
            }
        }
        jars.forEach((jar, entries) -> entries.forEach((name, bytes) -> {
            if (isThinned(jar) && name.endsWith(".class")) {
                thin.put(className(name), bytes);
            }
        }));
        jars.forEach((jar, entries) -> entries.forEach((name, bytes) -> {
            if (name.endsWith(".class") && !isThinned(jar)) {
                follow(bytes);
            } else if (name.startsWith("META-INF/services/") || TEXTS.stream().anyMatch(name::endsWith)) {
                named(new String(bytes, StandardCharsets.UTF_8));
            }
        }));
        while (!open.isEmpty()) {
            follow(thin.get(open.poll()));
        }
        for (var jar : jars.keySet()) {
            write(jar, epoch * 1000);
        }
        System.out.println("diet: " + kept.size() + " of " + thin.size() + " classes of " + THINNED.size() + " libraries stay");
    }

    private static TreeMap<String, byte[]> read(Path jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static boolean isThinned(Path jar) {
        return THINNED.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    /// Of `META-INF/versions/21/a/B.class` too it is `a/B`.
    private static String className(String entry) {
        return entry.replaceFirst("^META-INF/versions/\\d+/", "").replaceFirst("\\.class$", "");
    }

    private void follow(byte[] bytes) {
        for (var entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type) {
                keep(type.asInternalName().replaceFirst("^\\[*L?", "").replace(";", ""));
            } else if (entry instanceof Utf8Entry text) {
                named(text.stringValue());
            }
        }
    }

    private void named(String text) {
        NAME.matcher(text).results().forEach(found -> {
            var name = found.group().replace('.', '/');
            keep(name);
            if (name.startsWith("L")) {
                keep(name.substring(1)); // in a descriptor
            }
        });
    }

    private void keep(String name) {
        if (thin.containsKey(name) && kept.add(name)) {
            open.add(name);
        }
    }

    private boolean stays(Path jar, String entry) {
        if (isThinned(jar) && entry.endsWith(".class") && !entry.endsWith("module-info.class")) {
            return kept.contains(className(entry));
        }
        if (isThinned(jar) && !entry.startsWith("META-INF/")) { // tables of classes that are gone, such as those of ciphers
            var folder = entry.substring(0, entry.lastIndexOf('/') + 1);
            return kept.stream().anyMatch(name -> name.startsWith(folder));
        }
        return !entry.startsWith("META-INF/maven/") && !entry.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private void write(Path jar, long time) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : jars.get(jar).entrySet()) {
                if (stays(jar, entry.getKey())) {
                    var made = new ZipEntry(entry.getKey());
                    made.setTime(time);
                    out.putNextEntry(made);
                    out.write(entry.getValue());
                }
            }
        }
    }
}
