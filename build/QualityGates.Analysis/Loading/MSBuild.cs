using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace QualityGates.Analysis.Loading;

/// <summary>Asks MSBuild about a project: properties may come from anywhere, and only an evaluation knows.</summary>
internal static class MSBuild
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(3);

    private static readonly string[] Properties =
    [
        "MSBuildProjectFullPath", "MSBuildProjectExtensionsPath", "ProjectAssetsFile", "RestorePackagesWithLockFile", "NuGetLockFilePath",
        "RestoreLockedMode", "ContinuousIntegrationBuild", "NETCoreSdkVersion",
        "MLQualityGatesMode", "MLQualityGatesEnforce", "MLQualityGatesDate", "MLQualityGatesBaseline", "UsingMicrosoftNoTargetsSdk", "UsingMicrosoftTraversalSdk",
        "TargetFramework", "TargetFrameworks", "Language", "RoslynTargetsPath", "EnableDefaultCompileItems", "EnableDefaultItems",
        "TargetPath", "TargetRefPath", "IntermediateOutputPath", .. Severities.Properties,
    ];

    private const string Items = "MLArtifact,EditorConfigFiles,_MLQualityGatesEditorConfig,PackageReference,ProjectReference";

    // The compiler is asked for its command line and does not run; the file that does not exist keeps MSBuild from skipping the question.
    private static readonly string[] DesignTime =
    [
        "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
        "-p:BuildProjectReferences=false", "-p:BuildingProject=false", "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
    ];

    // MSBuild and dotnet test set these for their own children; here they would pin another SDK than the project's.
    private static readonly string[] Inherited = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>What MSBuild says of a project.</summary>
    /// <exception cref="CannotRunException">It cannot be loaded, and the message says what to do.</exception>
    public static ProjectSnapshot Load(string project, CancellationToken cancellation)
    {
        var (answer, failure) = Ask(project, [.. DesignTime, "-getItem:" + Items + ",CscCommandLineArgs"], cancellation);
        if (answer is not null)
        {
            using (answer)
            {
                RequireRestored(project, answer);
                return Snapshot(project, answer, [CallOf(project, "", answer)], null);
            }
        }

        // Several frameworks, another language, or a project that compiles nothing; or a fault in what only a compilation needs.
        var (evaluation, problem) = Ask(project, ["-getItem:" + Items], cancellation);
        using (evaluation)
        {
            if (evaluation is null)
            {
                throw new CannotRunException(project + " cannot be loaded: " + FirstError(problem) + " Run 'dotnet build' on it and correct what it says.");
            }

            RequireRestored(project, evaluation);
            var frameworks = Property(evaluation, "TargetFramework").Length > 0 ? []
                : Property(evaluation, "TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var calls = new List<CompilerCall?>();
            string? fault = null;
            foreach (var framework in frameworks.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var (inner, innerFailure) = Ask(project, [.. DesignTime, "-p:TargetFramework=" + framework, "-getItem:CscCommandLineArgs"], cancellation);
                using (inner)
                {
                    calls.Add(inner is null ? null : CallOf(project, framework, inner));
                    fault ??= inner is null ? innerFailure : null;
                }
            }

            fault ??= frameworks.Length == 0 && !failure.Contains("MSB4057", StringComparison.Ordinal) ? failure : null;
            return Snapshot(project, evaluation, calls, fault is null ? null : Explain(project, fault));
        }
    }

    /// <summary>The files an evaluation of the project reads that are not the SDK's.</summary>
    public static IReadOnlyList<string> Imports(string project, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            Run(project, ["-preprocess:" + file], cancellation);
            return ImportsOf(File.ReadAllLines(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>In a preprocessed project each imported file is named on a line of its own, above a line of '='.</summary>
    internal static IReadOnlyList<string> ImportsOf(IReadOnlyList<string> lines)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && lines[i + 1].StartsWith("==========", StringComparison.Ordinal) && Path.IsPathFullyQualified(line))
            {
                found.Add(line);
            }
        }

        return [.. found];
    }

    private static void RequireRestored(string project, JsonDocument answer)
    {
        var snapshot = Snapshot(project, answer, [], null);
        if (!snapshot.SkipsDependencies && !File.Exists(snapshot.AssetsFile) && snapshot.Items.Any(item => item.Type == "PackageReference"))
        {
            throw new CannotRunException(NotRestored(project));
        }
    }

    private static string NotRestored(string project) =>
        project + " is not restored, so its packages are unknown. Run: dotnet restore \"" + project + "\"";

    private static string Explain(string project, string output) => output.Contains("NETSDK1004", StringComparison.Ordinal)
        ? NotRestored(project)
        : "The code of " + project + " cannot be checked: " + FirstError(output) + " Run 'dotnet build' on it and correct what it says.";

    private static ProjectSnapshot Snapshot(string project, JsonDocument answer, IEnumerable<CompilerCall?> calls, string? problem) => new()
    {
        ProjectFile = project,
        Properties = answer.RootElement.GetProperty("Properties").EnumerateObject()
            .ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase),
        Items = [.. answer.RootElement.GetProperty("Items").EnumerateObject()
            .Where(group => group.Name != "CscCommandLineArgs")
            .SelectMany(group => group.Value.EnumerateArray().Select(item => ItemOf(group.Name, item)))],
        Calls = [.. calls.OfType<CompilerCall>()],
        Problem = problem,
    };

    private static SnapshotItem ItemOf(string type, JsonElement item) => new(
        type, Metadata(item, "Identity"), Metadata(item, "FullPath"), Metadata(item, "Kind"), Metadata(item, "Severity"), Metadata(item, "DefiningProjectFullPath"));

    private static CompilerCall? CallOf(string project, string framework, JsonDocument answer)
    {
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => Metadata(item, "Identity")).ToArray();
        var directory = Path.GetDirectoryName(project)!;
        string[] outputs = [.. ((string[])["TargetPath", "TargetRefPath"]).Select(name => Property(answer, name)).Where(path => path.Length > 0)
            .Select(path => Path.GetFullPath(Path.Combine(directory, path.Replace('\\', Path.DirectorySeparatorChar))))];
        return arguments.Length == 0 ? null : new CompilerCall(framework, outputs, arguments);
    }

    private static string Property(JsonDocument answer, string name) => answer.RootElement.GetProperty("Properties").GetProperty(name).GetString() ?? "";

    private static string Metadata(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static (JsonDocument? Answer, string Failure) Ask(string project, string[] question, CancellationToken cancellation)
    {
        var (exitCode, output) = Run(project, ["-getProperty:" + string.Join(",", Properties), .. question], cancellation);
        try
        {
            return exitCode == 0 ? (JsonDocument.Parse(output), "") : (null, output);
        }
        catch (JsonException)
        {
            throw new CannotRunException("MSBuild gave no answer for " + project + ". mlgates needs the .NET SDK 8.0 or newer.");
        }
    }

    private static (int ExitCode, string Output) Run(string project, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["msbuild", project, "-nologo", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        try
        {
            using var process = Process.Start(start)!;
            using var stopped = cancellation.Register(() => Kill(process));
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            if (!process.WaitForExit(Timeout))
            {
                Kill(process);
                throw new CannotRunException("MSBuild did not finish with " + project + " within 3 minutes.");
            }

            cancellation.ThrowIfCancellationRequested();
            return (process.ExitCode, process.ExitCode == 0 ? output.Result : output.Result + "\n" + error.Result);
        }
        catch (Win32Exception exception)
        {
            throw new CannotRunException("'dotnet' could not be started: " + exception.Message + ". Install the .NET SDK and put it on the PATH.");
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }

    private static string FirstError(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? lines.FirstOrDefault() ?? "MSBuild failed";
        return line.EndsWith('.') ? line : line + ".";
    }
}
