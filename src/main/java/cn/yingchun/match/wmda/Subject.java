package cn.yingchun.match.wmda;

import cn.yingchun.hla.Typing;

/// One person of the exercise: `ID%` and a GL string.
record Subject(String name, String gl, Typing typing) {}
