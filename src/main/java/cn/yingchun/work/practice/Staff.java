package cn.yingchun.work.practice;

/// Invented people of practice cases; the mark 演示 says so.
final class Staff {
    static final String COORDINATOR = "演示·协调员林";
    static final String NURSE = "演示·护士白";
    static final String SECOND_NURSE = "演示·护士蓝";
    static final String PHYSICIAN = "演示·医师青";
    static final String PROVINCE = "演示·省分库值班";
    static final String COURIER = "演示·运送员";

    private Staff() {}
}
