package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.nomenclature.file.ReleaseFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A release made of texts, for tests.
public record TextFiles(Map<String, String> texts) implements ReleaseFiles {
    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(texts.get(name)).map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public TextFiles with(String name, String text) {
        var more = new HashMap<>(texts);
        more.put(name, text);
        return new TextFiles(more);
    }

    public TextFiles without(String name) {
        var fewer = new HashMap<>(texts);
        fewer.remove(name);
        return new TextFiles(fewer);
    }
}
