package cn.yingchun.hla.read;

/// The rules of reading typings on which laboratories and engines differ, as the office has set them. They decide what an
/// index holds: after a change all donors are read again.
public record ReadingRules(BlankSecond blanks, CodeRule codes, MixedRule mixed) {
    public static final ReadingRules USUAL = new ReadingRules(BlankSecond.SAME, CodeRule.ALL, MixedRule.DNA_ONLY);

    /// With the DNA alone where an antigen stands beside it.
    public ReadingRules(BlankSecond blanks, CodeRule codes) {
        this(blanks, codes, MixedRule.DNA_ONLY);
    }

    /// One word for each rule, to be kept beside what was read by them.
    public String text() {
        return blanks + " " + codes + " " + mixed;
    }
}
