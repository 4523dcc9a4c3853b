package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The NMDP's codes, by a table of our own. Rule R17.
class MacTableTest {
    private static final String TABLE = """
            LAST UPDATED: 01/01/2000

            *\tCODE\tSUBTYPE
            \tAB\t01/02
            *\tASXJP\t08:01/08:19N/39:04
            \tZZZZZZ\t35:01
            """;

    @ParameterizedTest(name = "B*{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            13:AB     | 13:01 13:02
            15:AB     | 15:01 15:02
            08:ASXJP  | 08:01 08:19N 39:04
            07:ASXJP  | 08:01 08:19N 39:04
            39:ZZZZZZ | 35:01
            13:AA     |
            13:ABB    |
            """)
    void aGenericCodeTakesTheFirstFieldItIsWrittenWithAndASpecificOneItsOwn(String written, String names) throws IOException {
        var reader = new TypingReader(anyName(), MacTable.read(new StringReader(TABLE)));
        assertThat(reader.locus(Locus.B, "B*" + written, "").typing().map(typing -> names(typing.first().alleles())).orElse(null))
                .isEqualTo(names);
    }

    @Test
    void aFileWithoutCodesIsRefused() {
        assertThatThrownBy(() -> MacTable.read(new StringReader("LAST UPDATED\n"))).isInstanceOf(Unreadable.class);
        assertThat(MacTable.NONE.size()).isZero();
    }

    @Property(tries = 50)
    void everyCodeIsFoundAgain(@ForAll("tables") Map<String, Integer> table) throws IOException {
        var text = table.entrySet().stream().map(entry -> "\t" + entry.getKey() + "\t07:" + entry.getValue()).collect(Collectors.joining("\n"));
        var codes = MacTable.read(new StringReader(text));
        assertThat(codes.size()).isEqualTo(table.size());
        var reader = new TypingReader(anyName(), codes);
        table.forEach((code, field) -> assertThat(reader.locus(Locus.B, "B*07:" + code, "").typing().orElseThrow().first().alleles())
                .containsExactly(Allele.of(Locus.B, "07:" + field).orElseThrow()));
    }

    @Provide
    Arbitrary<Map<String, Integer>> tables() {
        var codes = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(6).filter(code -> !code.equals("XX"));
        return Arbitraries.maps(codes, Arbitraries.integers().between(10, 9999)).ofMinSize(1).ofMaxSize(200).map(TreeMap::new);
    }

    private static ShortList anyName() {
        return new ShortList(List.of());
    }

    private static String names(Collection<Allele> alleles) {
        return alleles.stream().map(Allele::name).collect(Collectors.joining(" "));
    }
}
