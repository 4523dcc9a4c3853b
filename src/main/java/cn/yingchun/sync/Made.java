package cn.yingchun.sync;

import java.nio.file.Path;
import java.util.List;

/// A bundle that was written.
public record Made(String bundle, List<Path> files, int facts) {
    public Made {
        files = List.copyOf(files);
    }
}
