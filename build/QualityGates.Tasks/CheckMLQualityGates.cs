using System.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
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
    private static readonly TimeSpan BetweenProgress = TimeSpan.FromSeconds(10);

    /// <summary>Absolute path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Absolute path of the file that keeps the last answer.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    public string AssetsFile { get; set; } = "";

    public string RestorePackagesWithLockFile { get; set; } = "";

    public string LockFilePath { get; set; } = "";

    public string RestoreLockedMode { get; set; } = "";

    public string ContinuousIntegrationBuild { get; set; } = "";

    /// <summary>The SDK that builds.</summary>
    public string SdkVersion { get; set; } = "";

    public bool SkipDependencies { get; set; }

    public string Mode { get; set; } = "";

    public string Enforce { get; set; } = "";

    /// <summary>The day to count as today; empty for that of SOURCE_DATE_EPOCH or the machine.</summary>
    public string Date { get; set; } = "";

    /// <summary>"false": findings that the baseline records are wanted.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>Codes the project hides. A finding hidden here must still be shown by another project that meets it.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>MLArtifact items with Kind and Severity.</summary>
    public ITaskItem[] Artefacts { get; set; } = [];

    public ITaskItem[] EditorConfigFiles { get; set; } = [];

    /// <summary>
    /// Findings other projects may have too: each a line of text, to be given to <see cref="ReportSharedFinding"/>, with the metadata
    /// <c>PromotedId</c>: the id when this project makes it an error, else empty.
    /// </summary>
    [Output]
    public ITaskItem[] SharedFindings { get; private set; } = [];

    public override bool Execute()
    {
        try
        {
            var shown = FindingsCache.CheckOrReplay(Input(), CacheFile).Where(finding => !IsHidden(finding)).ToArray();
            // A note is not worth a project of its own: it is shown once per node.
            SharedFindings = [.. shown.Where(IsForAll).Select(ItemOf)];
            foreach (var finding in shown.Where(finding => !IsForAll(finding) && FindingLog.IsFirst(BuildEngine, finding, ProjectFile)))
            {
                FindingLog.Write(Log, finding);
            }
        }
#pragma warning disable CA1031 // The task's last line of defence: an internal fault is one warning, never a stack trace or a broken build.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var descriptor = InternalError.Descriptor;
            Log.LogWarning("", descriptor.Id, null, descriptor.HelpLink, ProjectFile, 0, 0, 0, 0,
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
        RestoreLockedMode = RestoreLockedMode,
        ContinuousIntegrationBuild = ContinuousIntegrationBuild,
        SdkVersion = SdkVersion,
        SkipDependencies = SkipDependencies,
        Mode = Mode,
        Enforce = Enforce,
        Date = Date,
        IgnoresBaseline = string.Equals(Baseline.Trim(), "false", StringComparison.OrdinalIgnoreCase),
        Artefacts = [.. Artefacts.Select(ArtefactOf)],
        EditorConfigFiles = [.. EditorConfigFiles.Select(item => item.GetMetadata("FullPath"))],
        Progress = ShowProgress(),
        Environment = ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables()),
    };

    // A build that stands still for a minute looks broken; one that always says how far it is, talkative.
    private Action<string, double> ShowProgress()
    {
        var clock = Stopwatch.StartNew();
        return (what, share) =>
        {
            if (clock.Elapsed >= BetweenProgress)
            {
                clock.Restart();
                Log.LogMessage(MessageImportance.High, "{0}: {1}, {2} %", Path.GetFileName(ProjectFile), what, Math.Floor(share * 100));
            }
        };
    }

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

    private static bool IsForAll(Finding finding) => finding.IsShared && finding.Severity == FindingSeverity.Warning;

    private TaskItem ItemOf(Finding finding)
    {
        var isError = BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(finding.Id);
        return new TaskItem(ReportSharedFinding.Encode(finding), new Dictionary<string, string> { ["PromotedId"] = isError ? finding.Id : "" });
    }
}
