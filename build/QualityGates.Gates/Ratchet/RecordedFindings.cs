using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Ratchet;

/// <summary>Takes out of a project's findings those its baseline records.</summary>
internal static class RecordedFindings
{
    private const long SizeLimit = 16 << 20;

    /// <summary>What is wrong with the tool or its settings cannot be recorded: it would hide that nothing is checked.</summary>
    public static bool IsRecordable(string id) => !id.StartsWith("MLQ9", StringComparison.Ordinal);

    /// <summary>The nearest baseline at or above a project, not above its work tree's root; null when there is none.</summary>
    public static string? FileOf(ProjectContext project) => project.Input.IgnoresBaseline
        ? null
        : Ancestors.Of(project.Input.Directory, project.Repository?.Root)
            .Select(directory => Path.Combine(directory, BaselineText.FileName))
            .FirstOrDefault(path => project.Files.Stamp(path).Kind == FileKind.File);

    public static BaselineKey KeyOf(Finding finding, string folder) =>
        new(finding.Id, ProjectContext.RelativeTo(folder, finding.File) ?? finding.File.Replace('\\', '/'), finding.Subject, "");

    public static void Apply(ProjectContext project, List<Finding> findings)
    {
        if (Read(project) is not { } baseline || baseline.Entries.Count == 0)
        {
            return;
        }

        var folder = Path.GetDirectoryName(FileOf(project))!;
        var ours = findings.Where(finding => IsRecordable(finding.Id)).ToList();
        ours.Sort(Finding.Compare);
        var matches = new BaselineMatching(baseline.Entries).Match([.. ours.Select(finding => KeyOf(finding, folder))], static _ => false);
        var recorded = new HashSet<Finding>(ours.Where((_, i) => matches[i] >= 0));
        findings.RemoveAll(recorded.Contains);
    }

    /// <summary>Lines that cannot be read: they hide nothing.</summary>
    public static IEnumerable<Finding> Problems(ProjectContext project) => Read(project) is { } baseline
        ? baseline.Problems.Select(problem => Problem(FileOf(project)!, problem))
        : [];

    public static Finding Problem(string file, BaselineProblem problem) => InvalidConfiguration.Problem(file, new Place(problem.Line, 1),
        "The line \"" + problem.Text + "\" is no entry of a baseline, so it hides nothing. Write: rule, file, member, hash, count and behind # a reason, with a space between them;"
        + " or take it out and run mlgates baseline update. After a merge with conflicts, keep the lines of both sides.");

    private static BaselineText? Read(ProjectContext project) =>
        FileOf(project) is { } path && project.Files.ReadText(path, SizeLimit) is { State: TextFileState.Read } file ? BaselineText.Parse(file.Text) : null;
}
