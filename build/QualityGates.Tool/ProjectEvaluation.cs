using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using QualityGates.Gates;

namespace QualityGates.Tool;

/// <summary>
/// Asks MSBuild for what the task would be given, so that both answer alike: properties may come from anywhere, and only an
/// evaluation knows. The outer evaluation of a project with several frameworks, as in the build.
/// </summary>
internal sealed class ProjectEvaluation
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private static readonly string[] Properties =
    [
        "MSBuildProjectFullPath", "MSBuildProjectExtensionsPath", "ProjectAssetsFile", "RestorePackagesWithLockFile", "NuGetLockFilePath",
        "MLQualityGatesMode", "MLQualityGatesEnforce", "MLQualityGatesDate", "UsingMicrosoftNoTargetsSdk", "UsingMicrosoftTraversalSdk", .. Severities.Properties,
    ];

    // MSBuild and dotnet test set these for their own children; here they would pin another SDK than the project's.
    private static readonly string[] Inherited = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    private ProjectEvaluation(ProjectInput input, Severities severities)
    {
        Input = input;
        Severities = severities;
    }

    public ProjectInput Input { get; }

    public Severities Severities { get; }

    public static ProjectEvaluation Evaluate(string project)
    {
        using var answer = Ask(project);
        var properties = answer.RootElement.GetProperty("Properties");
        var items = answer.RootElement.GetProperty("Items");
        var directory = Path.GetDirectoryName(project)!;
        var assets = Property("ProjectAssetsFile");
        if (assets.Length == 0)
        {
            assets = Path.Combine(Property("MSBuildProjectExtensionsPath"), "project.assets.json");
        }

        assets = Path.GetFullPath(Path.Combine(directory, assets));
        var skip = IsTrue("UsingMicrosoftNoTargetsSdk") || IsTrue("UsingMicrosoftTraversalSdk");
        if (!skip && !File.Exists(assets) && items.GetProperty("PackageReference").GetArrayLength() > 0)
        {
            throw new CannotRunException(project + " is not restored, so its packages are unknown. Run: dotnet restore \"" + project + "\"");
        }

        var input = new ProjectInput
        {
            ProjectFile = project,
            AssetsFile = assets,
            RestorePackagesWithLockFile = Property("RestorePackagesWithLockFile"),
            LockFilePath = Property("NuGetLockFilePath"),
            SkipDependencies = skip,
            Mode = Property("MLQualityGatesMode"),
            Enforce = Property("MLQualityGatesEnforce"),
            Date = Property("MLQualityGatesDate"),
            Artefacts = [.. items.GetProperty("MLArtifact").EnumerateArray().Select(ArtefactOf)],
            EditorConfigFiles = [.. EditorConfigFiles(items)],
            Environment = ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables()),
        };
        return new ProjectEvaluation(input, new Severities(Property));

        string Property(string name) => properties.GetProperty(name).GetString() ?? "";

        bool IsTrue(string name) => string.Equals(Property(name), "true", StringComparison.OrdinalIgnoreCase);
    }

    // With the package, the list the task gets; without it, the compiler's own.
    private static IEnumerable<string> EditorConfigFiles(JsonElement items)
    {
        var own = items.GetProperty("_MLQualityGatesEditorConfig");
        return (own.GetArrayLength() > 0 ? own : items.GetProperty("EditorConfigFiles")).EnumerateArray().Select(item => Metadata(item, "FullPath"));
    }

    private static ArtefactItem ArtefactOf(JsonElement item) => new()
    {
        FullPath = Metadata(item, "FullPath"),
        Include = Metadata(item, "Identity"),
        Kind = Metadata(item, "Kind"),
        Severity = Metadata(item, "Severity"),
        DefinedIn = Metadata(item, "DefiningProjectFullPath"),
    };

    private static string Metadata(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static JsonDocument Ask(string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["msbuild", project, "-nologo", "-getProperty:" + string.Join(",", Properties),
            "-getItem:MLArtifact,EditorConfigFiles,_MLQualityGatesEditorConfig,PackageReference"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(true);
                throw new CannotRunException("MSBuild did not finish evaluating " + project + " within 2 minutes.");
            }

            return process.ExitCode == 0
                ? JsonDocument.Parse(output.Result)
                : throw new CannotRunException(project + " cannot be loaded: " + FirstError(output.Result + "\n" + error.Result)
                    + " Run 'dotnet build' on it and correct what it says.");
        }
        catch (Win32Exception exception)
        {
            throw new CannotRunException("'dotnet' could not be started: " + exception.Message + ". Install the .NET SDK and put it on the PATH.");
        }
        catch (JsonException)
        {
            throw new CannotRunException("MSBuild gave no answer for " + project + ". mlgates needs the .NET SDK 8.0 or newer.");
        }
    }

    private static string FirstError(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? lines.FirstOrDefault() ?? "MSBuild failed";
        return line.EndsWith('.') ? line : line + ".";
    }
}
