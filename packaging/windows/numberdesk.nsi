; SPDX-License-Identifier: Apache-2.0
; The setup program for Windows: for the person who starts it, without an administrator. packaging/windows/setup-program
; calls makensis with what is defined below by name.
;   numberdesk-…-setup.exe /S [/D=FOLDER]     installs without a question; /D comes last and takes no quotation marks
;   uninstall.exe /S
; Ends with 0 when it is done, with 2 when it could not be (Numberdesk runs, the folder cannot be written, …).
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Numberdesk"
!define APP_ID "io.github.numberdesk.Numberdesk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\numberdesk.exe"
!define CLASSES "Software\Classes"
!define NUMBER_CLASS "${APP_ID}.number"
!define LIST_CLASS "${APP_ID}.list"
!define LISTS "${CLASSES}\.csv\OpenWithProgids"
!define CAPABILITIES "Software\${NAME}\Capabilities"
!define REGISTERED "Software\RegisteredApplications"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"
!define DATA "$LOCALAPPDATA\numberdesk"

Name "${NAME}"
OutFile "${PROGRAM}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "The Numberdesk authors"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\numberdesk.exe"
!insertmacro MUI_PAGE_FINISH
; Four lines have room there.
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WILL_STAY)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(STAYS)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!include "${TEXTS}/texts_de.nsh"
LangString WILL_STAY ${LANG_ENGLISH} "What Numberdesk has kept stays: orders, baskets and settings in ${DATA}, the keys of your accounts in Windows' credential store."
LangString STAYS ${LANG_ENGLISH} "Numberdesk was removed from this computer. What it has kept stays: orders, baskets and settings in the folder ${DATA}, and the keys of your accounts in Windows' credential store. Delete that folder yourself when nobody needs it any more."
LangString RUNS ${LANG_ENGLISH} "Numberdesk is running. Close it, then try again."
LangString TOO_OLD ${LANG_ENGLISH} "Numberdesk needs Windows 10 or later."
LangString OLDER_STAYS ${LANG_ENGLISH} "The version that is installed could not be removed. Remove it in Windows' settings, then try again."
LangString NOT_WRITTEN ${LANG_ENGLISH} "Not all files could be written to $INSTDIR. Check the rights of the folder and the room on its disk."

; Says why, and ends. Nobody is asked in silence.
!macro GiveUp text
    MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; A program that runs cannot be written to.
!macro WaitUntilClosed folder
    ${If} ${FileExists} "${folder}\numberdesk.exe"
        ${Do}
            ClearErrors
            FileOpen $R0 "${folder}\numberdesk.exe" a
            ${IfNot} ${Errors}
                FileClose $R0
                ${ExitDo}
            ${EndIf}
            ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDCANCEL`
                SetErrorLevel 2
                Quit
            ${EndIf}
        ${Loop}
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${AtLeastWin10}
        !insertmacro GiveUp "$(TOO_OLD)"
    ${EndIf}
FunctionEnd

; The version before this one removes exactly what it has installed; data is not among it.
Function RemoveOlder
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${OrIfNot} ${FileExists} "$0\uninstall.exe"
        Return
    ${EndIf}
    !insertmacro WaitUntilClosed "$0"
    ; From a copy, and told where it belongs: otherwise it would copy itself and be over at once.
    InitPluginsDir
    CopyFiles /SILENT "$0\uninstall.exe" "$PLUGINSDIR\uninstall.exe"
    ExecWait '"$PLUGINSDIR\uninstall.exe" /S _?=$0' $1
    ${If} $1 <> 0
        !insertmacro GiveUp "$(OLDER_STAYS)"
    ${EndIf}
    Delete "$0\uninstall.exe"
    RMDir "$0"
FunctionEnd

; CreateShortcut cannot give it the name by which the taskbar knows the program's windows.
Function NameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
        ${IPersistFile::Load} $1 '("${SHORTCUT}",${STGM_READWRITE})'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $2 P<> 0
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
            System::Call '*(&w128 "${APP_ID}")p.r4'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
            ${IPropertyStore::SetValue} $2 '($3,$5)'
            ${IPropertyStore::Commit} $2 ""
            System::Free $3
            System::Free $4
            System::Free $5
            ${IUnknown::Release} $2 ""
        ${EndIf}
        ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

; Links: numberdesk: is ours; of those that open tel: the person chooses one. A list of numbers (CSV) is opened by what the
; person has for it; Numberdesk is among what "Open with" offers. The two dashes keep a link from being read as an option.
!macro Opens CLASS TITLE
    WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${TITLE}"
    WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\numberdesk.exe" -- "%1"'
!macroend

Function RegisterLinks
    !insertmacro Opens "numberdesk" "URL:${NAME}"
    WriteRegStr HKCU "${CLASSES}\numberdesk" "URL Protocol" ""
    !insertmacro Opens "${NUMBER_CLASS}" "${NAME}"
    !insertmacro Opens "${LIST_CLASS}" "${NAME}"
    WriteRegStr HKCU "${LISTS}" "${LIST_CLASS}" ""
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Telephone numbers at Telnyx"
    WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "tel" "${NUMBER_CLASS}"
    WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "numberdesk" "numberdesk"
    WriteRegStr HKCU "${REGISTERED}" "${NAME}" "${CAPABILITIES}"
FunctionEnd

Section
    Call RemoveOlder
    !insertmacro WaitUntilClosed "$INSTDIR"
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro GiveUp "$(NOT_WRITTEN)"
    ${EndIf}

    CreateShortcut "${SHORTCUT}" "$INSTDIR\numberdesk.exe"
    Call NameShortcut
    Call RegisterLinks

    WriteRegStr HKCU "${APP_PATHS_KEY}" "" "$INSTDIR\numberdesk.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\numberdesk.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Numberdesk authors"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KIBIBYTES}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section Uninstall
    !insertmacro WaitUntilClosed "$INSTDIR"
    !include "${REMOVE}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "${SHORTCUT}"
    DeleteRegValue HKCU "${REGISTERED}" "${NAME}"
    DeleteRegKey HKCU "Software\${NAME}"
    DeleteRegKey HKCU "${CLASSES}\${NUMBER_CLASS}"
    DeleteRegKey HKCU "${CLASSES}\${LIST_CLASS}"
    DeleteRegValue HKCU "${LISTS}" "${LIST_CLASS}"
    DeleteRegKey HKCU "${CLASSES}\numberdesk"
    DeleteRegKey HKCU "${APP_PATHS_KEY}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
