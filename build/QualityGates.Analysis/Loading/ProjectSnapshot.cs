using QualityGates.Gates;

namespace QualityGates.Analysis.Loading;

/// <summary>One item of a project, with the metadata we ask for.</summary>
internal sealed record SnapshotItem(string Type, string Identity, string FullPath, string Kind, string Severity, string DefinedIn);

/// <summary>How the compiler is called for one framework of a project.</summary>
/// <param name="Framework">The framework; empty when the project has only one.</param>
/// <param name="Outputs">Absolute paths of the assemblies this call makes; another project refers to one of them.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record CompilerCall(string Framework, IReadOnlyList<string> Outputs, IReadOnlyList<string> Arguments);

/// <summary>What MSBuild said of a project: enough for the gates and the analyzers.</summary>
internal sealed class ProjectSnapshot
{
    public required string ProjectFile { get; init; }

    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    public required IReadOnlyList<SnapshotItem> Items { get; init; }

    /// <summary>Empty for a project that is not C#, or compiles nothing.</summary>
    public required IReadOnlyList<CompilerCall> Calls { get; init; }

    /// <summary>Why there is no compiler call although there should be one; null when all is well.</summary>
    public string? Problem { get; init; }

    public string Directory => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>The folder of the compiler that builds the project.</summary>
    public string CompilerFolder => Full(Property("RoslynTargetsPath"));

    public IEnumerable<string> ReferencedProjects => Items.Where(item => item.Type == "ProjectReference").Select(item => item.FullPath);

    public Severities Severities => new(Property);

    public string Property(string name) => Properties.GetValueOrDefault(name, "");

    public bool IsTrue(string name) => string.Equals(Property(name), "true", StringComparison.OrdinalIgnoreCase);

    public bool IsOff(string name) => string.Equals(Property(name).Trim(), "false", StringComparison.OrdinalIgnoreCase);

    public string AssetsFile => Property("ProjectAssetsFile") is { Length: > 0 } assets
        ? Full(assets)
        : Full(Path.Combine(Property("MSBuildProjectExtensionsPath"), "project.assets.json"));

    /// <summary>No packages to be asked for, as the task decides it.</summary>
    public bool SkipsDependencies => IsTrue("UsingMicrosoftNoTargetsSdk") || IsTrue("UsingMicrosoftTraversalSdk");

    /// <summary>What the task would be told; the outer evaluation of a project with several frameworks, as in the build.</summary>
    /// <param name="progress">Told how far a long check is.</param>
    public ProjectInput GateInput(Action<string, double>? progress) => new()
    {
        ProjectFile = ProjectFile,
        AssetsFile = AssetsFile,
        RestorePackagesWithLockFile = Property("RestorePackagesWithLockFile"),
        LockFilePath = Property("NuGetLockFilePath"),
        RestoreLockedMode = Property("RestoreLockedMode"),
        ContinuousIntegrationBuild = Property("ContinuousIntegrationBuild"),
        SdkVersion = Property("NETCoreSdkVersion"),
        SkipDependencies = SkipsDependencies,
        Mode = Property("MLQualityGatesMode"),
        Enforce = Property("MLQualityGatesEnforce"),
        Date = Property("MLQualityGatesDate"),
        // All findings are wanted here: what the baseline covers is then told apart from what it does not.
        IgnoresBaseline = true,
        Artefacts = [.. Items.Where(item => item.Type == "MLArtifact").Select(item => new ArtefactItem
        {
            FullPath = item.FullPath,
            Include = item.Identity,
            Kind = item.Kind,
            Severity = item.Severity,
            DefinedIn = item.DefinedIn,
        })],
        EditorConfigFiles = [.. EditorConfigFiles],
        Environment = ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables()),
        Progress = progress,
    };

    // With the package, the list the task gets; without it, the compiler's own.
    private IEnumerable<string> EditorConfigFiles
    {
        get
        {
            var own = Items.Where(item => item.Type == "_MLQualityGatesEditorConfig").ToArray();
            return (own.Length > 0 ? own : Items.Where(item => item.Type == "EditorConfigFiles")).Select(item => item.FullPath);
        }
    }

    private string Full(string path) => Path.GetFullPath(Path.Combine(Directory, path.Replace('\\', Path.DirectorySeparatorChar)));
}
