package cn.yingchun.store;

/// Who stood by at an act that takes two: somebody who proved it here with their own PIN, or somebody whose name is taken
/// over from paper and proves nothing.
public final class SecondPerson {
    private final String name;
    private final boolean proven;

    /// Proven people come from [Pins#prove] alone.
    SecondPerson(String name, boolean proven) {
        this.name = name;
        this.proven = proven;
    }

    /// Somebody who signed on paper.
    public static SecondPerson onPaper(String name) {
        return new SecondPerson(name, false);
    }

    public String name() {
        return name;
    }

    public boolean proven() {
        return proven;
    }
}
