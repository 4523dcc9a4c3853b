package cn.yingchun.sync.registry;

/// First line inside each part of a snapshot.
///
/// @param snapshot its name
/// @param base     the snapshot that this is only the difference to; blank: it is whole
public record Manifest(int form, String snapshot, String base) {
    static final int FORM = 1;

    public boolean isWhole() {
        return base.isBlank();
    }
}
