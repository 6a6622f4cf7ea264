using System.Collections.Concurrent;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;
using QualityGates.Analysis.Ratchet;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>
/// Checks what a change causes. The projects it can affect are checked in the new state; when they have findings, also in the old one, and
/// only what is new is reported. A finding that moved with its code is not new.
/// </summary>
internal sealed class ChangeCheck(ChangeSet changes, Action<string, double>? progress, CancellationToken cancellation)
{
    private readonly string _root = changes.Tree.Root;

    /// <param name="projects">All projects that count.</param>
    public CheckResult Run(IReadOnlyList<string> projects)
    {
        var own = projects.Where(project => GitWorkTree.RootOf(Path.GetDirectoryName(project)!) == _root).ToList();
        var loader = new ProjectLoader(cancellation);
        var affected = AffectedProjects.Of(changes, own);
        var check = new ProjectCheck(loader, _root, cancellation)
        {
            Progress = progress,
            // Their assemblies are of another state, whatever the times of the files say: a file may have been deleted.
            Changed = affected.Where(project => project.WithCode).Select(project => project.Path).ToHashSet(StringComparer.Ordinal),
        };
        var findings = new ConcurrentBag<CheckedFinding>();
        var failures = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        CheckAll(affected);
        var dependents = DependentsOf(affected, own, loader);
        CheckAll(dependents);
        return new CheckResult
        {
            Findings = FullCheck.Merge(findings),
            Failures = [.. failures.OrderBy(failure => failure.Key, StringComparer.Ordinal).Select(failure => failure.Value)],
            Notes = [.. Notes()],
            Projects = [.. affected.Select(project => project.Path).Union(dependents.Select(project => project.Path))],
        };

        void CheckAll(IReadOnlyList<AffectedProject> these) =>
            Parallel.ForEach(these, new ParallelOptions { MaxDegreeOfParallelism = FullCheck.Parallelism, CancellationToken = cancellation }, project =>
            {
                try
                {
                    foreach (var finding in Caused(check, project))
                    {
                        findings.Add(finding);
                    }
                }
                catch (CannotRunException exception)
                {
                    failures[project.Path] = exception.Message;
                }
            });
    }

    /// <summary>Projects that did not change and see one that shows them something else now.</summary>
    private List<AffectedProject> DependentsOf(IReadOnlyList<AffectedProject> affected, List<string> projects, ProjectLoader loader)
    {
        var withCode = affected.Where(project => project.WithCode).Select(project => project.Path).ToHashSet(StringComparer.Ordinal);
        var others = projects.Where(project => !withCode.Contains(project)).ToList();
        if (withCode.Count == 0 || others.Count == 0)
        {
            return [];
        }

        var changed = withCode.Where(project => ShowsOther(project, loader)).ToHashSet(StringComparer.Ordinal);
        return changed.Count == 0 ? [] : [.. Dependents.Of(changed, projects, loader).Where(project => !withCode.Contains(project)).Select(project => new AffectedProject(project, WithCode: true))];
    }

    private bool ShowsOther(string project, ProjectLoader loader)
    {
        try
        {
            var snapshot = loader.Load(project);
            if (snapshot.Calls.Count == 0)
            {
                return false;
            }

            SdkCompiler.Use(snapshot.CompilerFolder);
            return changes.Paths.Any(path => AffectedProjects.IsProjectFile(path) && AffectedProjects.IsBelow(snapshot.Directory, Path.GetDirectoryName(path)!))
                || DeclaresOther(snapshot);
        }
        catch (CannotRunException)
        {
            // Its own check has said so.
            return false;
        }
    }

    // A method of its own: it is compiled when it is called, and then the compiler must have been found.
    private bool DeclaresOther(ProjectSnapshot snapshot)
    {
        var sources = changes.Paths.Where(AffectedProjects.IsSource).ToArray();
        // Of a merge, each side may bring what the other one has not seen yet.
        return changes.Bases.Any(from => Declarations.Differ(snapshot, sources, changes.Now, from.Files, cancellation));
    }

    private List<CheckedFinding> Caused(ProjectCheck check, AffectedProject affected)
    {
        var state = check.Check(affected.Path, changes.Now, affected.WithCode);
        if (state.Project.Problem is { } problem)
        {
            throw new CannotRunException(problem);
        }

        var baselines = new Baselines(changes.Now, _root, cancellation);
        var now = baselines.Apply(state).Where(finding => finding.Suppression is null).ToList();
        var ofCode = state.Code.SelectMany(static findings => findings).Select(static finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var unused = affected.WithCode ? baselines.Unused((entry, file) => IsOf(state, entry, file)).ToList() : [];
        foreach (var from in changes.Bases)
        {
            if (now.Count == 0 && unused.Count == 0)
            {
                break;
            }

            // The old code is only asked about what the new code has: a note of a gate is no reason to compile twice.
            var before = from.Added.Contains(affected.Path) ? null
                : check.Check(affected.Path, from.Files, affected.WithCode && (unused.Count > 0 || now.Exists(finding => ofCode.Contains(finding.Id))));
            now = before is null ? now : NewSince(before, state, now, from);
            unused = before is null ? [] : NeededIn(before, state, from, unused);
        }

        return [.. now, .. unused.Select(entry => EntryNotNeeded.Report(entry.Path, entry.Entry, _root))];
    }

    // What the old state had is as good as recorded.
    private List<CheckedFinding> NewSince(ProjectState before, ProjectState state, List<CheckedFinding> now, BaseState from)
    {
        var renamed = from.Renamed.ToDictionary(pair => CheckResult.Show(pair.Value, _root), pair => CheckResult.Show(pair.Key, _root), StringComparer.Ordinal);
        var old = before.Code.Append(before.Gates).Select(findings => findings.Where(finding => finding.Suppression is null))
            .SelectMany(findings => findings.GroupBy(finding => finding.Key).Select(same => (same.Key, Count: same.Count())))
            .GroupBy(recorded => recorded.Key)
            .Select(same => new BaselineEntry(same.Key with { File = renamed.GetValueOrDefault(same.Key.File, same.Key.File) }, same.Max(recorded => recorded.Count), "", [], 0))
            .ToList();
        // The frameworks of a project find the same.
        var findings = now.GroupBy(finding => finding.Identity).Select(same => same.First()).ToList();
        findings.Sort(CheckedFinding.Compare);
        var matches = new BaselineMatching(old).Match([.. findings.Select(finding => finding.Key)], entry => IsGone(state, entry));
        return [.. findings.Where((_, i) => matches[i] < 0)];
    }

    private List<(string Path, BaselineEntry Entry)> NeededIn(ProjectState before, ProjectState state, BaseState from, List<(string Path, BaselineEntry Entry)> unused)
    {
        // With today's entries over yesterday's code: those that were needed and are not any more.
        var baselines = new Baselines(changes.Now, _root, cancellation);
        baselines.Apply(before);
        var unneeded = baselines.Unused((entry, file) => IsOf(before, entry, file) || IsOf(state, entry, file)).ToHashSet();
        return [.. unused.Where(entry => !unneeded.Contains(entry))];
    }

    private bool IsGone(ProjectState state, BaselineEntry entry) => state.Sources.Count > 0
        && state.Sources.All(sources => sources.IsGone(entry, isElsewhere: changes.Now.Read(Path.Combine(_root, entry.Key.File)) is not null));

    // Of a project that was checked, or of nothing any more.
    private bool IsOf(ProjectState state, BaselineEntry entry, string file)
    {
        var shown = CheckResult.Show(file, _root);
        return entry.Key.Content.Length > 0
            ? state.Sources.Any(sources => sources.Has(shown)) || (changes.Paths.Contains(file) && changes.Now.Read(file) is null)
            : state.Project.ProjectFile == file || (Path.GetDirectoryName(file) == state.Project.Directory && changes.Paths.Contains(file));
    }

    private IEnumerable<string> Notes()
    {
        foreach (var path in changes.PartlyStaged.Where(AffectedProjects.IsProjectFile).Order(StringComparer.Ordinal))
        {
            yield return CheckResult.Show(path, _root) + " is staged in part; MSBuild reads what is on disk, so the check followed that.";
        }
    }
}
