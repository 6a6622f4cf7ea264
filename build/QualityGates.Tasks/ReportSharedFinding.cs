using System.Text;
using Microsoft.Build.Framework;
using QualityGates.Gates;
using QualityGates.Gates.Replay;
using Task = Microsoft.Build.Utilities.Task;

namespace QualityGates.Tasks;

/// <summary>
/// Shows a finding several projects have. Runs in a project of the finding's own (QualityGates.ML.Shared.proj), which MSBuild builds once,
/// on whatever node, however many projects ask for it.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReportSharedFinding : Task
{
    [Required]
    public string Finding { get; set; } = "";

    public override bool Execute()
    {
        // Where MSBuild forgets that it was built (-graph), the node remembers.
        if (Decode(Finding) is { } finding && FindingLog.IsFirst(BuildEngine, finding, Guid.NewGuid().ToString()))
        {
            FindingLog.Write(Log, finding);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Letters, digits, '-' and '_': nothing MSBuild gives a meaning to.</summary>
    internal static string Encode(Finding finding) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(FindingLine.Write(finding))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    internal static Finding? Decode(string text)
    {
        var padded = text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4);
        return FindingLine.Read(Encoding.UTF8.GetString(Convert.FromBase64String(padded)));
    }
}
