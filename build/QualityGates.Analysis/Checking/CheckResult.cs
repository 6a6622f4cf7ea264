using QualityGates.Gates;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>The answer of a check.</summary>
internal sealed class CheckResult
{
    /// <summary>In report order; suppressed ones among them say so.</summary>
    public required IReadOnlyList<CheckedFinding> Findings { get; init; }

    /// <summary>Projects that could not be checked, each with what to do.</summary>
    public required IReadOnlyList<string> Failures { get; init; }

    /// <summary>What a reader should know of the check itself.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<string> Projects { get; init; }

    public IEnumerable<CheckedFinding> Shown => Findings.Where(finding => finding.Suppression is null);

    /// <summary>The file of a place, from the folder a report starts at.</summary>
    public static string Show(string file, string folder)
    {
        var relative = Path.GetRelativePath(folder, file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative.Replace('\\', '/');
    }
}

/// <summary>MLQ9004 for entries of a baseline.</summary>
internal static class EntryNotNeeded
{
    public static CheckedFinding Report(string path, BaselineEntry entry, string root) => new()
    {
        Id = Gates.Waivers.WaiverNotNeeded.Descriptor.Id,
        Title = Gates.Waivers.WaiverNotNeeded.Descriptor.Title,
        Level = Loading.Level.Warning,
        Message = entry.Key.Id + " no longer finds " + (entry.Count == 1 ? "what" : "all that") + " this entry records"
            + (entry.Key.Subject.Length > 0 ? " of " + entry.Key.Subject : "") + " in " + entry.Key.File
            + ", and the next finding of its kind there would be hidden unseen. Run mlgates baseline update --prune and commit the file with the fix.",
        HelpLink = Gates.Waivers.WaiverNotNeeded.Descriptor.HelpLink,
        File = path,
        At = new Place(entry.Line, 1),
        Key = new BaselineKey(Gates.Waivers.WaiverNotNeeded.Descriptor.Id, CheckResult.Show(path, root), BaselineText.Show(entry with { Reason = "" }), ""),
        Project = path,
    };
}
