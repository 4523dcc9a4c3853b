/// Who may see and do what: roles, fields, and what is written down when somebody looks.
@org.jspecify.annotations.NullMarked
package cn.yingchun.domain.access;
