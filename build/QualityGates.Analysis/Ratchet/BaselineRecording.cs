using QualityGates.Analysis.Checking;
using QualityGates.Gates.Files;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Ratchet;

/// <summary>A baseline as it would be written, and what is different in it.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Text">What would be written.</param>
/// <param name="Added">Findings that were not recorded.</param>
/// <param name="Moved">Recorded findings whose code is elsewhere now.</param>
/// <param name="Removed">Recorded findings that are gone.</param>
internal sealed record BaselineRecording(string Path, BaselineText Text, int Added, int Moved, int Removed)
{
    public int Total => Text.Entries.Sum(entry => entry.Count);

    public void Save() => AtomicFile.Write(Path, Text.Write());

    /// <summary>Records what a check found.</summary>
    /// <param name="check">The check.</param>
    /// <param name="path">The baseline.</param>
    /// <param name="old">What it held.</param>
    /// <param name="states">The projects it is for.</param>
    /// <param name="addsNew">False to take out only what is gone, and follow what has moved.</param>
    public static BaselineRecording Of(FullCheck check, string path, BaselineText old, IReadOnlyList<ProjectState> states, bool addsNew)
    {
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var findings = FullCheck.Merge(states.SelectMany(state => state.All)).Where(finding => finding.Suppression is null && RecordedFindings.IsRecordable(finding.Id));
        var keys = findings.Select(finding => check.Baselines.From(finding.Key, folder)).ToArray();
        var matches = new BaselineMatching(old.Entries).Match(keys, entry => IsGone(check, states, entry, folder));
        var entries = new Dictionary<BaselineKey, BaselineEntry>();
        var used = new int[old.Entries.Count];
        int added = 0, moved = 0, removed = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var known = matches[i] < 0 ? null : old.Entries[matches[i]];
            if (known is null && !addsNew)
            {
                continue;
            }

            added += known is null ? 1 : 0;
            moved += known is not null && known.Key != keys[i] ? 1 : 0;
            if (known is not null)
            {
                used[matches[i]]++;
            }

            Put(keys[i], 1, known);
        }

        for (var i = 0; i < used.Length; i++)
        {
            var left = old.Entries[i].Count - used[i];
            if (left > 0 && check.IsChecked(old.Entries[i], System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, old.Entries[i].Key.File))))
            {
                removed += left;
            }
            else if (left > 0)
            {
                Put(old.Entries[i].Key, left, old.Entries[i]);
            }
        }

        return new BaselineRecording(path, old.With(entries.Values), added, moved, removed);

        // What a person wrote goes with the finding it was written for.
        void Put(BaselineKey key, int count, BaselineEntry? known)
        {
            var before = entries.GetValueOrDefault(key) ?? new BaselineEntry(key, 0, "", [], 0);
            entries[key] = before with
            {
                Count = before.Count + count,
                Reason = before.Reason.Length > 0 ? before.Reason : known?.Reason ?? "",
                Comments = before.Comments.Count > 0 ? before.Comments : known?.Comments ?? [],
            };
        }
    }

    private static bool IsGone(FullCheck check, IReadOnlyList<ProjectState> states, BaselineEntry entry, string folder)
    {
        var file = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, entry.Key.File));
        var rooted = entry with { Key = entry.Key with { File = CheckResult.Show(file, check.Root) } };
        var isElsewhere = File.Exists(file);
        var sources = states.SelectMany(state => state.Sources).ToArray();
        return sources.Any(places => places.Has(rooted.Key.File))
            ? sources.Where(places => places.Has(rooted.Key.File)).All(places => places.IsGone(rooted, isElsewhere))
            : !isElsewhere;
    }
}
