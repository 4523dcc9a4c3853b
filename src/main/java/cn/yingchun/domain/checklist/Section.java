package cn.yingchun.domain.checklist;

/// The headings of the checklist, in the order of the work.
public enum Section {
    MATCH, CONTACT, HR, PLAN, EXAM, CLEAR, TRAVEL, MOBILISE, COLLECT, HANDOVER, RECOVER, FOLLOWUP, CLOSE;

    /// The key of its name in the word files.
    public String key() {
        return "checklist.section." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
