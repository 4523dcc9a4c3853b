/// Two values for one field, neither written in sight of the other: kept, shown, decided by a person.
@org.jspecify.annotations.NullMarked
package cn.yingchun.domain.conflict;
