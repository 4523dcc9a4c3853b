package cn.yingchun.hla.grade;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradedPair;
import cn.yingchun.hla.grade.rule.GradedReader;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.LocusGrading;
import cn.yingchun.hla.grade.rule.MatchCount;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// A test bench for rule tables: a locus is written `C 01:02,02:52N`, an antigen `B 39,3901`.
record Bench(GradedReader reader, LocusGrading grading, GradingRules rules) {
    /// `GFJM` is the code of the WMDA's table on null alleles; the others are our own.
    private static final String CODES = "x\tGFJM\t02:01/02:105/02:125N\nx\tAB\t01/02\nx\tNUL\t91:02/91:09N\n";

    static Bench of(ImgtRelease release, GradingRules rules) {
        try {
            var grading = new LocusGrading(release, rules);
            return new Bench(new GradedReader(new TypingReader(release, MacTable.read(new StringReader(CODES))), grading.sides()), grading, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocusGrade grade(String patient, String donor) {
        return grading.of(locus(patient), pair(patient), pair(donor));
    }

    int count(String patient, String donor) {
        return MatchCount.of(pair(patient), pair(donor), rules.nulls());
    }

    GradedPair pair(String text) {
        var locus = locus(text);
        var sides = text.substring(text.indexOf(' ') + 1).split(",");
        return reader.pair(locus, written(locus, sides[0]), sides.length < 2 ? "" : written(locus, sides[1])).orElseThrow();
    }

    static Locus locus(String text) {
        return Locus.of(text.substring(0, text.indexOf(' '))).orElseThrow();
    }

    private static String written(Locus locus, String side) {
        if (side.equals("NEW") || side.contains(":")) {
            return side;
        }
        return (locus == Locus.DRB1 ? "DR" : locus == Locus.DQB1 ? "DQ" : locus.name()) + side;
    }
}
