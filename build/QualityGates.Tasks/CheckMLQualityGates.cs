using Microsoft.Build.Framework;
using QualityGates.Gates;
using QualityGates.Gates.Replay;
using Task = Microsoft.Build.Utilities.Task;

namespace QualityGates.Tasks;

/// <summary>
/// The gates as a build step: MSBuild's values in, warnings out. Which of them is an error is MSBuild's decision
/// (<c>WarningsAsErrors</c>, <c>-warnaserror</c>, <c>NoWarn</c>), so everything is logged as a warning.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckMLQualityGates : Task
{
    private const string Subcategory = "";

    /// <summary>Absolute path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Absolute path of the file that keeps the last answer.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    public string AssetsFile { get; set; } = "";

    public string RestorePackagesWithLockFile { get; set; } = "";

    public string LockFilePath { get; set; } = "";

    public bool SkipDependencies { get; set; }

    public string Mode { get; set; } = "";

    public string Enforce { get; set; } = "";

    /// <summary>The day to count as today; empty for that of SOURCE_DATE_EPOCH or the machine.</summary>
    public string Date { get; set; } = "";

    /// <summary>Codes the project hides. A finding hidden here must still be shown by another project that meets it.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>MLArtifact items with Kind and Severity.</summary>
    public ITaskItem[] Artefacts { get; set; } = [];

    public ITaskItem[] EditorConfigFiles { get; set; } = [];

    public override bool Execute()
    {
        try
        {
            var input = Input();
            foreach (var finding in FindingsCache.CheckOrReplay(input, CacheFile))
            {
                if (!IsHidden(finding) && IsFirstReport(finding))
                {
                    Report(finding);
                }
            }
        }
#pragma warning disable CA1031 // The task's last line of defence: an internal fault is one warning, never a stack trace or a broken build.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var descriptor = InternalError.Descriptor;
            Log.LogWarning(Subcategory, descriptor.Id, null, descriptor.HelpLink, ProjectFile, 0, 0, 0, 0,
                "The gates could not run: {0}: {1} This is a fault of QualityGates.ML: please report it.",
                exception.GetType().Name, exception.Message);
        }

        // A warning that the project turned into an error is logged as one, and then the step has failed.
        return !Log.HasLoggedErrors;
    }

    private ProjectInput Input() => new()
    {
        ProjectFile = ProjectFile,
        AssetsFile = AssetsFile,
        RestorePackagesWithLockFile = RestorePackagesWithLockFile,
        LockFilePath = LockFilePath,
        SkipDependencies = SkipDependencies,
        Mode = Mode,
        Enforce = Enforce,
        Date = Date,
        Artefacts = [.. Artefacts.Select(ArtefactOf)],
        EditorConfigFiles = [.. EditorConfigFiles.Select(item => item.GetMetadata("FullPath"))],
        Environment = ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables()),
    };

    private static ArtefactItem ArtefactOf(ITaskItem item) => new()
    {
        FullPath = item.GetMetadata("FullPath"),
        Include = item.ItemSpec,
        Kind = item.GetMetadata("Kind"),
        Severity = item.GetMetadata("Severity"),
        DefinedIn = item.GetMetadata("DefiningProjectFullPath"),
    };

    private bool IsHidden(Finding finding) => finding.Severity == FindingSeverity.Warning
        && NoWarn.Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Contains(finding.Id, StringComparer.OrdinalIgnoreCase);

    // A fault of qualitygates.json or .editorconfig belongs to every project below it and should be read once. MSBuild keeps the
    // note per node and build, so a parallel build may show it once per node. An error is another report than a warning: a project
    // that enforces must fail even if one that does not was built first.
    private bool IsFirstReport(Finding finding)
    {
        if (BuildEngine is not IBuildEngine4 engine)
        {
            return true;
        }

        var isError = BuildEngine is IBuildEngine8 newer && newer.ShouldTreatWarningAsError(finding.Id);
        var key = string.Join("|", "QualityGates.ML", finding.Id, finding.File, finding.At.ToString(), finding.Message, isError ? "error" : "");
        if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is string owner)
        {
            return owner == ProjectFile;
        }

        engine.RegisterTaskObject(key, ProjectFile, RegisteredTaskObjectLifetime.Build, false);
        return true;
    }

    private void Report(Finding finding)
    {
        var at = finding.At;
        // "{0}", because a message that quotes a file may contain braces.
        if (finding.Severity == FindingSeverity.Warning)
        {
            Log.LogWarning(Subcategory, finding.Id, null, finding.HelpLink, finding.File, at.Line, at.Column, at.EndLine, at.EndColumn,
                "{0}", finding.Message);
        }
        else
        {
            Log.LogMessage(Subcategory, finding.Id, null, finding.File, at.Line, at.Column, at.EndLine, at.EndColumn,
                MessageImportance.Normal, "{0}", finding.Message);
        }
    }
}
