using System.Text;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;
using QualityGates.Gates.Files;
using QualityGates.Gates.Ratchet;
using QualityGates.Ratchet;

namespace QualityGates.Analysis.Ratchet;

/// <summary>The baselines of the checked projects in one state of the files, and what they cover.</summary>
internal sealed class Baselines(FileView files, string root, CancellationToken cancellation)
{
    private readonly Dictionary<string, (BaselineText Text, int[] Used)> _read = new(StringComparer.Ordinal);

    /// <summary>The nearest one at or above the project, not above its work tree's root; null when there is none, or the project wants none.</summary>
    public string? FileOf(ProjectSnapshot project) => project.IsOff("MLQualityGatesBaseline")
        ? null
        : Ancestors.Of(project.Directory, GitWorkTree.RootOf(project.Directory))
            .Select(folder => Path.Combine(folder, BaselineText.FileName))
            .FirstOrDefault(path => files.Read(path) is not null);

    /// <summary>The findings of a project; those a baseline records say so. Remembers which entries were needed.</summary>
    public IReadOnlyList<CheckedFinding> Apply(ProjectState state)
    {
        if (FileOf(state.Project) is not { } path)
        {
            return [.. state.All];
        }

        var folder = Path.GetDirectoryName(path)!;
        var isElsewhere = RecordedPlaces.Outside(folder, state.Project.Directory);
        var findings = new List<CheckedFinding>();
        for (var i = 0; i < state.Code.Count; i++)
        {
            var places = state.Sources[i];
            findings.AddRange(Apply(path, state.Code[i], entry => places.IsGone(Rooted(entry, folder), isElsewhere(entry.Key.File))));
        }

        findings.AddRange(Apply(path, state.Gates, static _ => false));
        return findings;
    }

    /// <summary>Entries of which not all findings are there any more, in those baselines that were asked for.</summary>
    /// <param name="isChecked">Whether everything in a file, given by its absolute path, was looked at.</param>
    public IEnumerable<(string Path, BaselineEntry Entry)> Unused(Func<BaselineEntry, string, bool> isChecked) =>
        from baseline in _read
        from i in Enumerable.Range(0, baseline.Value.Used.Length)
        let entry = baseline.Value.Text.Entries[i]
        where baseline.Value.Used[i] < entry.Count && isChecked(entry, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(baseline.Key)!, entry.Key.File)))
        select (baseline.Key, entry);

    public BaselineText Read(string path) => Get(path).Text;

    private (BaselineText Text, int[] Used) Get(string path)
    {
        lock (_read)
        {
            if (!_read.TryGetValue(path, out var read))
            {
                cancellation.ThrowIfCancellationRequested();
                var text = BaselineText.Parse(Encoding.UTF8.GetString(files.Read(path) ?? []));
                _read[path] = read = (text, new int[text.Entries.Count]);
            }

            return read;
        }
    }

    private IEnumerable<CheckedFinding> Apply(string path, IReadOnlyList<CheckedFinding> findings, Func<BaselineEntry, bool> isGone)
    {
        var (text, used) = Get(path);
        var open = findings.Where(finding => finding.Suppression is null && RecordedFindings.IsRecordable(finding.Id)).ToArray();
        var folder = Path.GetDirectoryName(path)!;
        var matches = new BaselineMatching(text.Entries).Match([.. open.Select(finding => From(finding.Key, folder))], isGone);
        var entries = new Dictionary<CheckedFinding, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < matches.Length; i++)
        {
            entries[open[i]] = matches[i];
        }

        // The frameworks of a project see the same findings, and several projects a file they share: each needs the entry, none needs another one.
        lock (_read)
        {
            foreach (var taken in matches.Where(match => match >= 0).GroupBy(match => match))
            {
                used[taken.Key] = Math.Max(used[taken.Key], taken.Count());
            }
        }

        return findings.Select(finding => entries.TryGetValue(finding, out var entry) && entry >= 0
            ? finding with { Suppression = new FindingSuppression(SuppressionKind.Baseline, text.Entries[entry].Reason) }
            : finding);
    }

    private BaselineEntry Rooted(BaselineEntry entry, string folder) =>
        entry with { Key = entry.Key with { File = CheckResult.Show(Path.GetFullPath(Path.Combine(folder, entry.Key.File)), root) } };

    // Keys start at the root, entries at the folder of their file.
    internal BaselineKey From(BaselineKey key, string folder) =>
        folder == root ? key : key with { File = CheckResult.Show(Path.GetFullPath(Path.Combine(root, key.File)), folder) };
}
