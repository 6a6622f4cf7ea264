using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using QualityGates.Gates;

namespace QualityGates.Tasks;

/// <summary>Findings in MSBuild's log.</summary>
internal static class FindingLog
{
    /// <summary>
    /// Whether nobody else has shown the finding in this build, as far as this node knows. An error is another report than a warning: a project
    /// that enforces must fail even if one that does not was built first.
    /// </summary>
    public static bool IsFirst(IBuildEngine buildEngine, Finding finding, string reporter)
    {
        if (buildEngine is not IBuildEngine4 engine)
        {
            return true;
        }

        var isError = buildEngine is IBuildEngine8 newer && newer.ShouldTreatWarningAsError(finding.Id);
        var key = string.Join("|", "QualityGates.ML", finding.Id, finding.File, finding.At.ToString(), finding.Message, isError ? "error" : "");
        if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is string owner)
        {
            return owner == reporter;
        }

        engine.RegisterTaskObject(key, reporter, RegisteredTaskObjectLifetime.Build, false);
        return true;
    }

    public static void Write(TaskLoggingHelper log, Finding finding)
    {
        var at = finding.At;
        // "{0}", because a message that quotes a file may contain braces.
        if (finding.Severity == FindingSeverity.Warning)
        {
            // A binary log keeps no help link of a warning.
            log.LogMessage(MessageImportance.Low, "{0}: {1}", finding.Id, finding.HelpLink);
            log.LogWarning("", finding.Id, null, finding.HelpLink, finding.File, at.Line, at.Column, at.EndLine, at.EndColumn, "{0}", finding.Message);
        }
        else
        {
            log.LogMessage("", finding.Id, null, finding.File, at.Line, at.Column, at.EndLine, at.EndColumn,
                MessageImportance.Normal, "{0}", finding.Message);
        }
    }
}
