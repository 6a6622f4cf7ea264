using System.Collections.Concurrent;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;
using QualityGates.Gates;
using QualityGates.Gates.Ratchet;
using QualityGates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>What one project has in one state of the files.</summary>
/// <param name="Project">The project.</param>
/// <param name="Code">Findings of analyzers, for each framework.</param>
/// <param name="Gates">Findings of gates.</param>
/// <param name="Sources">Of each framework, the places its code has.</param>
internal sealed record ProjectState(
    ProjectSnapshot Project, IReadOnlyList<IReadOnlyList<CheckedFinding>> Code, IReadOnlyList<CheckedFinding> Gates, IReadOnlyList<RecordedPlaces> Sources)
{
    public IEnumerable<CheckedFinding> All => Code.SelectMany(findings => findings).Concat(Gates);
}

/// <summary>Checks projects in one state of their files, with analyzers and gates.</summary>
/// <param name="loader">Loads them.</param>
/// <param name="root">The folder that paths of keys start from: the work tree's, or what is checked.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class ProjectCheck(ProjectLoader loader, string root, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<FileView, ProjectCompiler> _compilers = new();

    /// <summary>Told which project is being looked at, and how far a long check of it is.</summary>
    public Action<string, double>? Progress { get; init; }

    /// <summary>Projects whose assemblies are not those of the states that are looked at.</summary>
    public IReadOnlySet<string> Changed { get; init; } = new HashSet<string>();

    /// <param name="path">The project file.</param>
    /// <param name="files">The state.</param>
    /// <param name="withCode">Whether the analyzers run.</param>
    /// <exception cref="CannotRunException">It cannot be loaded.</exception>
    public ProjectState Check(string path, FileView files, bool withCode = true)
    {
        cancellation.ThrowIfCancellationRequested();
        var project = loader.Load(path);
        var severities = project.Severities;
        var input = project.GateInput(Progress);
        var run = GateEngine.Check(input, files);
        var gates = run.Findings.Select(finding => Of(finding, project, severities.LevelOf(finding)))
            .Concat(run.Waived.Select(waived => Of(waived.Finding, project, severities.LevelOf(waived.Finding)) with { Suppression = new FindingSuppression(SuppressionKind.Waiver, waived.Justification) }))
            .Where(finding => finding.Level != Level.Hidden)
            .ToList();
        return withCode && project.Calls.Count > 0 && !ProjectMode.IsOff(project)
            ? CheckCode(project, gates, files)
            : new ProjectState(project, [], gates, []);
    }

    // A method of its own: it is compiled when it is called, and then the compiler must have been found.
    private ProjectState CheckCode(ProjectSnapshot project, List<CheckedFinding> gates, FileView files)
    {
        SdkCompiler.Use(project.CompilerFolder);
        return WithCode(project, gates, files);
    }

    private ProjectState WithCode(ProjectSnapshot project, List<CheckedFinding> gates, FileView files)
    {
        var compiler = CompilerOf(files);
        var code = new List<IReadOnlyList<CheckedFinding>>();
        var sources = new List<RecordedPlaces>();
        foreach (var call in project.Calls)
        {
            var compiled = compiler.Compile(project, call);
            code.Add(CodeCheck.Run(compiled, root, cancellation));
            sources.Add(new RecordedPlaces(compiled.Compilation.SyntaxTrees, root, static _ => true, cancellation));
        }

        return new ProjectState(project, code, gates, sources);
    }

    public ProjectCompiler CompilerOf(FileView files) => _compilers.GetOrAdd(files, view => new(loader, view, cancellation) { Changed = Changed });

    private CheckedFinding Of(Finding finding, ProjectSnapshot project, Level level) => new()
    {
        Id = finding.Id,
        Title = GateList.Descriptors.First(gate => gate.Id == finding.Id).Title,
        Level = level,
        Message = finding.Message,
        HelpLink = finding.HelpLink,
        File = finding.File,
        At = finding.At,
        Key = RecordedFindings.KeyOf(finding, root),
        Project = project.ProjectFile,
    };
}

/// <summary>The project's own switch.</summary>
internal static class ProjectMode
{
    public static bool IsOff(ProjectSnapshot project) => Gates.Configuration.ProjectSettings.IsOff(project.Property("MLQualityGatesMode"));
}
