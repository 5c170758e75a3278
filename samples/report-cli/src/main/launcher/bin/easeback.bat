@echo off
rem Starts EaseBack from the folder in which this file lies. JAVA_HOME says which Java, else the one on the PATH; JAVA_OPTS goes to Java.
setlocal
if not exist "%~dp0..\lib\fit-*.jar" if not exist "%~dp0..\lib\fit.jar" (
  echo Garmin's FIT SDK is missing in %~dp0..\lib; README.txt says where to get it. 1>&2
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn16m %JAVA_OPTS% -cp "%~dp0..\lib\*" io.github.easeback.cli.Main %*
if %ERRORLEVEL% equ 9009 echo Java is missing: install Java 17 or later, or let JAVA_HOME name it. 1>&2
exit /b %ERRORLEVEL%
