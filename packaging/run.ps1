# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the preset "release", starts the program. Further arguments go to the program:
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1 [ARGUMENT...]
# The libraries come from vcpkg (packaging\windows\vcpkg.json), which compiles them: the first run takes hours.
# VCPKG_ROOT names a vcpkg that is there already.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Windows PowerShell does not stop at a program that fails.
function Invoke-Program {
    param([string] $Name, [string[]] $Arguments)
    & $Name @Arguments | Out-Host
    if ($LASTEXITCODE -ne 0) {
        throw "packaging\run.ps1: $Name failed with status $LASTEXITCODE."
    }
}

function Install-Package {
    param([string] $Id, [string[]] $Options = @())
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
        throw "packaging\run.ps1: winget is missing. Get 'App Installer' from the Microsoft Store, or install $Id by hand."
    }
    Invoke-Program winget (@('install', '--exact', '--id', $Id, '--source', 'winget', '--silent',
        '--accept-package-agreements', '--accept-source-agreements') + $Options)
    # What was just installed is on the registry's path, not on that of this process.
    $env:Path = (@('Machine', 'User') | ForEach-Object { [Environment]::GetEnvironmentVariable('Path', $_) }) -join ';'
}

# The folder of a Visual Studio or its Build Tools with the C++ compiler, or nothing.
function Find-Compiler {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (Test-Path $vswhere) {
        & $vswhere -latest -products '*' -version '[17.0,' -property installationPath `
            -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 | Select-Object -First 1
    }
}

function Enter-Compiler {
    if (-not (Find-Compiler)) {
        Install-Package Microsoft.VisualStudio.2022.BuildTools @('--override',
            '--wait --quiet --norestart --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
    }
    $folder = Find-Compiler
    if (-not $folder) {
        throw 'packaging\run.ps1: the C++ compiler of the Visual Studio Build Tools 2022 could not be installed.'
    }
    Import-Module (Join-Path $folder 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $folder -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

# The given folder of vcpkg, or our own. The one inside Visual Studio, which its shells name, has no ports.
function Get-Vcpkg {
    param([string] $Folder)
    if (-not $Folder -or -not (Test-Path (Join-Path $Folder 'ports'))) {
        $Folder = Join-Path $HOME 'vcpkg'
    }
    if (-not (Test-Path (Join-Path $Folder 'ports'))) {
        Invoke-Program git @('clone', 'https://github.com/microsoft/vcpkg.git', $Folder)
    }
    if (-not (Test-Path (Join-Path $Folder 'vcpkg.exe'))) {
        Invoke-Program (Join-Path $Folder 'bootstrap-vcpkg.bat') @('-disableMetrics')
    }
    $Folder
}

Push-Location (Split-Path -Parent $PSScriptRoot)
try {
    $packages = [ordered]@{ git = 'Git.Git'; cmake = 'Kitware.CMake'; ninja = 'Ninja-build.Ninja' }
    foreach ($tool in $packages.Keys) {
        if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
            Install-Package $packages[$tool]
        }
    }
    $vcpkg = Get-Vcpkg $env:VCPKG_ROOT
    Enter-Compiler
    $env:VCPKG_ROOT = $vcpkg

    # CMake takes a backslash in a variable for an escape.
    $project = "$PWD".Replace('\', '/')
    $toolchain = "$vcpkg/scripts/buildsystems/vcpkg.cmake".Replace('\', '/')
    $libraries = "$project/build/vcpkg"
    $triplet = 'x64-windows-release'
    # A compiler that is newer than this source may warn of more.
    Invoke-Program cmake @('--preset', 'release', '-DND_WERROR=OFF',
        "-DCMAKE_TOOLCHAIN_FILE=$toolchain", "-DVCPKG_MANIFEST_DIR=$project/packaging/windows",
        "-DVCPKG_INSTALLED_DIR=$libraries", "-DVCPKG_TARGET_TRIPLET=$triplet", "-DVCPKG_HOST_TRIPLET=$triplet")
    Invoke-Program cmake @('--build', '--preset', 'release', '--target', 'numberdesk', 'numberdesk-sandbox')

    $env:Path = "$libraries/$triplet/bin;$env:Path"
    $env:QT_PLUGIN_PATH = "$libraries/$triplet/Qt6/plugins"
    # In a pipe, or PowerShell would not wait for a program with a window.
    & 'build\release\numberdesk.exe' @args | Out-Host
    exit $LASTEXITCODE
}
finally {
    Pop-Location
}
