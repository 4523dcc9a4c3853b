package cn.yingchun.exchange.recruit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The columns of a recruitment sheet as blood drives fill them in, by their Chinese headings.
public enum RecruitField {
    SAMPLED_ON("采样日期", true, "采样时间"), SAMPLED_AT("采样地点", true), SAMPLED_BY("采样单位", true), CAMPAIGN("活动名称", false),
    BARCODE("样本条码", true, "条码", "样本编号", "条形码"), SAMPLE("样本类型", true), SAMPLE_ML("采样量mL", false, "采样量", "采样量(ml)"),
    NAME("姓名", true), SEX("性别", true), ETHNICITY("民族", false), BIRTH("出生日期", true, "生日", "出生年月日"),
    PAPER("证件类型", true), PAPER_NUMBER("证件号", true, "证件号码", "身份证号", "身份证号码"),
    ABO("ABO", false, "血型", "ABO血型"), RH("Rh", false, "RhD"), HEIGHT("身高cm", false, "身高", "身高(cm)"), WEIGHT("体重kg", false, "体重", "体重(kg)"),
    MOBILE("手机", true, "手机号", "手机号码", "联系电话"), PHONE("备用电话", false, "固定电话", "其他电话"), WECHAT("微信", false, "微信号"),
    QQ("QQ", false, "QQ号"), EMAIL("邮箱", false, "电子邮箱"), EDUCATION("学历", false, "文化程度"), WORK("职业", false),
    EMPLOYER("单位/学校", false, "工作单位", "单位", "学校"), MARRIAGE("婚姻", false, "婚姻状况"),
    PROVINCE("省", true, "现住址省"), CITY("市", true, "现住址市"), COUNTY("县", true, "现住址县", "区县", "县区"), STREET("详细", false, "详细地址", "现住址详细"),
    HOME("户籍地", false, "户籍地址"), POSTCODE("邮编", false, "邮政编码"),
    KIN1_NAME("亲友1姓名", true), KIN1_RELATION("亲友1关系", true), KIN1_PHONE("亲友1电话", true),
    KIN2_NAME("亲友2姓名", true), KIN2_RELATION("亲友2关系", true), KIN2_PHONE("亲友2电话", true),
    BLOOD_GIVEN("献血次数", false), CONSENT("同意书编号", true, "知情同意书编号"), CONSENT_ON("同意日期", true, "签署日期"),
    HEALTH("健康征询结果", false, "健康征询"), FAMILY("家人是否支持", false), NOTE("备注", false),
    A1("HLA-A1", false), A2("HLA-A2", false), C1("HLA-C1", false), C2("HLA-C2", false), B1("HLA-B1", false), B2("HLA-B2", false),
    DRB1_1("HLA-DRB1-1", false), DRB1_2("HLA-DRB1-2", false), DQB1_1("HLA-DQB1-1", false), DQB1_2("HLA-DQB1-2", false),
    DPB1_1("HLA-DPB1-1", false), DPB1_2("HLA-DPB1-2", false),
    METHOD("分型方法", false), LABORATORY("分型实验室", false), TYPED_ON("分型日期", false);

    private final String heading;
    private final boolean required;
    private final List<String> others;

    RecruitField(String heading, boolean required, String... others) {
        this.heading = heading;
        this.required = required;
        this.others = List.of(others);
    }

    /// As the sheet of the Red Cross calls it.
    public String heading() {
        return heading;
    }

    public boolean required() {
        return required;
    }

    /// The field that a heading means; `HLA-` and `现住址` may be left out, small and large letters are the same.
    static Optional<RecruitField> of(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values()).filter(field -> plain(field.heading).equals(plain)
                || field.others.stream().anyMatch(other -> plain(other).equals(plain))).findFirst();
    }

    private static String plain(String heading) {
        var text = java.text.Normalizer.normalize(heading, java.text.Normalizer.Form.NFKC).replaceAll("[\\s*()]+", "");
        return text.toLowerCase(java.util.Locale.ROOT).replaceFirst("^(hla-|现住址)", "");
    }
}
