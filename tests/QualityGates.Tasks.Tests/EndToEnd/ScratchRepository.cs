using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QualityGates.Tasks.Tests.EndToEnd;

/// <summary>What a build or the tool printed: its findings, in order, with paths from the repository's root.</summary>
public sealed record Outcome(int ExitCode, string Output, IReadOnlyList<string> Findings)
{
    public IEnumerable<string> Ids(string level) => Findings
        .Select(line => Regex.Match(line, @"\): (\w+) (\w+):")).Where(match => match.Groups[1].Value == level)
        .Select(match => match.Groups[2].Value).Distinct().Order(StringComparer.Ordinal);
}

/// <summary>
/// A git repository with a space in its path, two projects and our props and targets imported by path. Restored once for all
/// tests of the class; every test builds, so they run one after the other.
/// </summary>
public sealed partial class ScratchRepository : IDisposable
{
    public ScratchRepository()
    {
        var package = Path.Combine(Checkout.Root, "build", "QualityGates.Package");
        var task = typeof(CheckMLQualityGates).Assembly.Location;
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <_MLQualityGatesTaskAssembly>{task}</_MLQualityGatesTaskAssembly>
                <GenerateDocumentationFile>false</GenerateDocumentationFile>
              </PropertyGroup>
              <Import Project="{package}/build/QualityGates.ML.props" />
            </Project>
            """);
        Write("Directory.Build.targets", $"""<Project><Import Project="{package}/build/QualityGates.ML.targets" /></Project>""");
        Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"BRIEF.md\" }, { \"kind\": \"metrics\", \"pth\": \"m.json\" } ] }");
        Write(".editorconfig", "root = true\n[*.cs]\nmlqualitygates.mlq1001.seed = one\n");
        Write("app/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <!-- Stands for an analyzer id of ours: a warning the compiler reports. -->
                <!-- Once this has a value, MSBuild no longer looks at WarningsAsErrors. -->
                <MSBuildWarningsAsErrors Condition="'$(WithOwnList)' == 'true'">MSB9999</MSBuildWarningsAsErrors>
                <_MLQualityGatesAnalyzerIds>$(_MLQualityGatesAnalyzerIds);CS0169</_MLQualityGatesAnalyzerIds>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="System.CommandLine" Version="2.0.0" />
                <MLArtifact Include="card.md" Kind="model-card" />
              </ItemGroup>
            </Project>
            """);
        Write("app/A.cs", "public class A { }\n");
        Write("multi/Multi.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <TargetFramework Condition="'$(WithBoth)' == 'true'">net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <MLArtifact Include="own.md" Kind="document" />
              </ItemGroup>
            </Project>
            """);
        Write("multi/M.cs", "public class M { }\n");
        Write("All.slnx", """<Solution><Project Path="app/App.csproj" /><Project Path="multi/Multi.csproj" /></Solution>""");
        Run("git", "init", "-q");
        // Pinned to the SDK of the test run: a finding less that these tests are not about.
        Write("global.json", $"{{ \"sdk\": {{ \"version\": \"{Run("dotnet", "--version").Output.Trim()}\" }} }}");
        Run("git", "add", "global.json");
        var restore = Run("dotnet", "restore", "All.slnx", "-v:q");
        Assert.True(restore.ExitCode == 0, restore.Output);
    }

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "mlq build", Guid.NewGuid().ToString("N"));

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>msbuild instead of build: the same, without the summary that repeats every warning.</summary>
    public Outcome Build(string project, params string[] arguments) =>
        Run("dotnet", ["msbuild", project, "-t:Build", "-nologo", "-v:q", "-tl:off", "-nr:false", .. arguments]);

    public Outcome Check(string path) =>
        Run("dotnet", Path.Combine(AppContext.BaseDirectory, "mlgates.dll"), "check", path);

    public Outcome Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // dotnet test sets these for its own host.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("GIT_", StringComparison.Ordinal) || name is "CI" or "TF_BUILD" or "JENKINS_URL" or "TEAMCITY_VERSION").ToArray())
        {
            start.Environment.Remove(name);
        }

        // Nodes that end with the build would turn the compiler's server off as well, and every build would compile the compiler just in time.
        start.Environment["UseSharedCompilation"] = "true";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        var findings = output.Split('\n').Select(line => Finding().Match(line)).Where(match => match.Success)
            .Select(match => $"{Path.GetRelativePath(Root, Path.GetFullPath(match.Groups[1].Value.Trim(), Root)).Replace('\\', '/')}({match.Groups[2].Value}): {match.Groups[3].Value} {match.Groups[4].Value}: {match.Groups[5].Value.Trim()}")
            .Order(StringComparer.Ordinal)
            .ToArray();
        return new Outcome(process.ExitCode, output, findings);
    }

    public void Dispose() => Directory.Delete(Root, true);

    [GeneratedRegex(@"^(.*?)(?:\((\d+,\d+)(?:,\d+,\d+)?\))? ?: (warning|error|info) ((?:MLQ|CS)\d+): (.*?)(?: \[(?:[^\[\]]*proj)?(?:::)?(?:TargetFramework=[^\]]*)?\])?\r?$")]
    private static partial Regex Finding();
}
