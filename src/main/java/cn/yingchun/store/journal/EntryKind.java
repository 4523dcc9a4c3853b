package cn.yingchun.store.journal;

/// What a journal record is.
public enum EntryKind {
    /// One act of a person with all its facts.
    ACT(1),
    /// A piece of a batch that counts only once its end stands behind it.
    PART(2),
    /// The end of a batch: the act that makes all parts directly before it true.
    END(3),
    /// Facts of other devices; counts once an end stands behind it, like a part.
    CARRIED(4);

    private final byte code;

    EntryKind(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static EntryKind of(byte code) {
        for (var kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new cn.yingchun.domain.say.Trouble("store.journal.newer");
    }
}
