package cn.yingchun.store.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest(name = "{0} is read {1}")
    @CsvSource({
        "单晓红, shan xiao hong", "曾小明, zeng xiao ming", "仇英, qiu ying", "翟喆, zhai zhe", "解缙, xie jin",
        "查良, zha liang", "区小姐, ou xiao jie", "朴一生, piao yi sheng", "盖叫天, ge jiao tian", "任重, ren zhong",
        "尉迟恭, yu chi gong", "万俟咏, mo qi yong", "长孙无忌, zhang sun wu ji", "吕布, lv bu", "张三, zhang san",
        "买买提·艾力, mai mai ti ai li", "Li 李, l i li", "'', ''",
    })
    void namesAreReadAsPeopleReadThem(String name, String spoken) {
        assertThat(Pinyin.of(name).spoken()).isEqualTo(spoken);
    }

    @Test
    void everyReadingOfAGivenNameIsFound() {
        assertThat(Pinyin.of("单重").sounds()).contains(" shanzhong").contains(" shanchong").contains(" sz").contains(" sc");
    }

    @Test
    void aReadingThatAPersonGaveCounts() {
        assertThat(Pinyin.told("冼星海", "Xiǎn xing hai".replace("ǎ", "a")).spoken()).isEqualTo("xian xing hai");
        assertThat(Pinyin.told("乐乐", "lè lè".replace("è", "e")).sounds()).contains(" lele");
        assertThat(Pinyin.told("张三", " ").spoken()).isEqualTo("zhang san");
    }

    @Test
    void whatIsTypedIsComparedWithoutSpacesAndSigns() {
        assertThat(Pinyin.typed(" Xi'An  LÜ ")).isEqualTo("xianlv");
    }
}
