package cn.yingchun.hla.read;

/// The rules of reading typings on which laboratories and engines differ, as the office has set them. They decide what an
/// index holds: after a change all donors are read again.
public record ReadingRules(BlankSecond blanks, CodeRule codes) {
    public static final ReadingRules USUAL = new ReadingRules(BlankSecond.SAME, CodeRule.ALL);

    /// One word for each rule, to be kept beside what was read by them.
    public String text() {
        return blanks + " " + codes;
    }
}
