using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;
using QualityGates.Analysis.Ratchet;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>Checks projects as they are on disk.</summary>
internal sealed class FullCheck
{
    // A load is one process of about a second; more of them than processors only adds memory.
    public static readonly int Parallelism = Math.Clamp(Environment.ProcessorCount, 1, 8);

    private readonly string _root;
    private readonly Baselines _baselines;
    private readonly CancellationToken _cancellation;

    private FullCheck(IReadOnlyList<string> projects, CancellationToken cancellation)
    {
        _root = RootOf(projects);
        _baselines = new Baselines(FileView.Disk, _root, cancellation);
        _cancellation = cancellation;
    }

    public IReadOnlyList<ProjectState> States { get; private set; } = [];

    public IReadOnlyList<string> Failures { get; private set; } = [];

    public Baselines Baselines => _baselines;

    public string Root => _root;

    public static FullCheck Run(IReadOnlyList<string> projects, Action<string, double>? progress, CancellationToken cancellation)
    {
        var check = new FullCheck(projects, cancellation);
        var single = new ProjectCheck(new ProjectLoader(cancellation), check._root, cancellation) { Progress = progress };
        var states = new ProjectState?[projects.Count];
        var failures = new string?[projects.Count];
        Parallel.For(0, projects.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation }, i =>
        {
            try
            {
                states[i] = single.Check(projects[i], FileView.Disk);
                failures[i] = states[i]!.Project.Problem;
            }
            catch (CannotRunException exception)
            {
                failures[i] = exception.Message;
            }
        });
        check.States = [.. states.OfType<ProjectState>()];
        check.Failures = [.. failures.OfType<string>()];
        return check;
    }

    /// <summary>The folder that keys start from: the work tree's root, else the one all projects lie below.</summary>
    public static string RootOf(IReadOnlyList<string> projects)
    {
        var first = Path.GetDirectoryName(projects[0])!;
        return GitWorkTree.RootOf(first)
            ?? Gates.Files.Ancestors.Of(first).FirstOrDefault(folder => projects.All(project => project.StartsWith(folder.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            ?? first;
    }

    /// <summary>One finding each, also where several projects and frameworks meet it; the strictest decides how it is called.</summary>
    public static IReadOnlyList<CheckedFinding> Merge(IEnumerable<CheckedFinding> findings)
    {
        var merged = findings.GroupBy(finding => finding.Identity)
            .Select(same => same.OrderBy(finding => finding.Suppression is null ? 0 : 1).ThenByDescending(finding => finding.Level).First())
            .ToList();
        merged.Sort(CheckedFinding.Compare);
        return merged;
    }

    public CheckResult Result()
    {
        var findings = States.SelectMany(_baselines.Apply).ToList();
        findings.AddRange(_baselines.Unused(IsChecked).Select(unused => EntryNotNeeded.Report(unused.Path, unused.Entry, _root)));
        var withoutAnalyzers = States.Where(state => state.Project.Calls.Count > 0 && !ProjectMode.IsOff(state.Project) && !HasAnalyzers(state.Project)).ToArray();
        return new CheckResult
        {
            Findings = Merge(findings),
            Failures = Failures,
            Notes = withoutAnalyzers.Length == 0 ? [] :
            [
                "the code of " + string.Join(", ", withoutAnalyzers.Take(3).Select(state => Path.GetFileName(state.Project.ProjectFile))) + (withoutAnalyzers.Length > 3 ? " and others" : "")
                    + " was not checked, its gates were: the analyzers come with the package. Run: dotnet add package QualityGates.ML",
            ],
            Projects = [.. States.Select(state => state.Project.ProjectFile)],
        };
    }

    /// <summary>Whether an entry would have been needed, had its finding been there.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="file">Its file, absolute.</param>
    public bool IsChecked(BaselineEntry entry, string file)
    {
        if (Failures.Count > 0)
        {
            return false;
        }

        // A gate's finding has no code; any project below the file may have had it.
        var folder = Path.GetDirectoryName(file)!;
        return entry.Key.Content.Length > 0
            ? !File.Exists(file) || States.Any(state => state.Sources.Any(sources => sources.Has(CheckResult.Show(file, _root)))) || CoversAll.Value
            : CoversAll.Value || States.Any(state => state.Project.ProjectFile == file || state.Project.Directory == folder);
    }

    private Lazy<bool> CoversAll => _coversAll ??= new(() =>
    {
        var have = States.Select(state => state.Project.ProjectFile).ToHashSet(StringComparer.Ordinal);
        return ProjectDiscovery.Find(_root).All(have.Contains);
    });

    private Lazy<bool>? _coversAll;

    private static bool HasAnalyzers(ProjectSnapshot project) =>
        project.Calls.Any(call => call.Arguments.Any(argument => argument.Contains("QualityGates.Analyzers.dll", StringComparison.Ordinal)));
}
