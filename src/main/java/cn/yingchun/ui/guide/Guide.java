package cn.yingchun.ui.guide;

import cn.yingchun.domain.say.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The user guide in one language, task by task, as it lies in the program under `guide/`.
public record Guide(Words words, List<GuidePage> pages) {
    public Guide {
        pages = List.copyOf(pages);
    }

    public static Guide in(Words words) {
        return new Guide(words, lines("pages.txt").stream()
                .map(id -> GuidePage.read(id, lines(words.language() + "/" + id + ".txt"))).toList());
    }

    /// The picture of a screen in this language; empty if the program was built without it.
    public Optional<byte[]> picture(String name) {
        try (var in = open("pictures/" + name + "-" + words.language() + ".png")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) {
        try (var in = open(file)) {
            if (in == null) {
                throw new IllegalStateException("missing guide file " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable InputStream open(String file) {
        return Guide.class.getResourceAsStream("/guide/" + file);
    }
}
