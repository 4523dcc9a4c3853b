@echo off
rem Starts Yingchun with the runtime that lies beside it, or with the Java that JAVA_HOME or the path names.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined YINGCHUN_JAVA_HOME set "JAVA=%YINGCHUN_JAVA_HOME%\bin\java"
if exist "%APP%\runtime\bin\java.exe" set "JAVA=%APP%\runtime\bin\java"
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC %YINGCHUN_JAVA_OPTIONS% -classpath "%APP%\lib\*" cn.yingchun.app.Main %*
exit /b %ERRORLEVEL%
