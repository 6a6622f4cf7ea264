using QualityGates.Gates.Configuration;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;
using QualityGates.Gates.Ratchet;
using QualityGates.Gates.Waivers;

namespace QualityGates.Gates;

/// <summary>The answer of all gates for one project, and what it depends on.</summary>
public sealed class GateRun
{
    internal GateRun(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived, FileLedger files, string day)
    {
        Findings = findings;
        Waived = waived;
        Consulted = files.Consulted;
        MayBeReplayed = !files.MetTransientFailure;
        Day = day;
    }

    /// <summary>In report order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What a waiver takes out: a build does not speak of it, a report says who accepted it and why.</summary>
    internal IReadOnlyList<WaivedFinding> Waived { get; }

    /// <summary>Every path that was looked at, existing or not.</summary>
    internal IReadOnlyDictionary<string, FileStamp> Consulted { get; }

    /// <summary>False when something failed that may work next time with no file changed.</summary>
    internal bool MayBeReplayed { get; }

    /// <summary>The day the answer holds for; empty when it holds for every day.</summary>
    internal string Day { get; }
}

/// <summary>Runs the gates. Files and settings in, findings out; the task, the tool and the hook are faces of this.</summary>
public static class GateEngine
{
    public static GateRun Check(ProjectInput input) => Check(input, GateList.All);

    /// <param name="input">The project.</param>
    /// <param name="overlay">Content that counts in place of what is on disk.</param>
    internal static GateRun Check(ProjectInput input, IFileOverlay? overlay) => Check(input, GateList.All, overlay);

    internal static GateRun Check(ProjectInput input, IReadOnlyList<Gate> gates, IFileOverlay? overlay = null)
    {
        var files = new FileLedger(overlay);
        if (ProjectSettings.IsOff(input.Mode))
        {
            return new GateRun([], [], files, "");
        }

        var project = new ProjectContext(input, files);
        var findings = new List<Finding>();
        var failures = new List<Finding>();
        var finished = new List<Gate>();
        var waived = new List<WaivedFinding>();
        foreach (var gate in gates)
        {
            Guarded(gate.Descriptor, () =>
            {
                findings.AddRange(SeveritySettings.Apply(project.Configuration, gate.Descriptor, gate.Check(project)));
                if (gate.CouldCheck(project))
                {
                    finished.Add(gate);
                }
            });
        }

        Guarded(WaiverExpired.Descriptor, () =>
        {
            foreach (var finding in AppliedWaivers.Apply(project, findings, waived, finished))
            {
                var descriptor = finding.Id == WaiverExpired.Descriptor.Id ? WaiverExpired.Descriptor : WaiverNotNeeded.Descriptor;
                findings.AddRange(SeveritySettings.Apply(project.Configuration, descriptor, [finding]));
            }
        });

        Guarded(InternalError.Descriptor, () => RecordedFindings.Apply(project, findings));
        Guarded(InternalError.Descriptor, project.Digests.Save);
        Guarded(InternalError.Descriptor, () => findings.ForEach(finding => finding.IsShared = project.IsShared(finding)));
        findings.AddRange(failures);
        findings.Sort(Finding.Compare);
        return new GateRun(findings, waived, files, project.Clock.WasAsked ? DateForm.Show(project.Clock.Today) : "");

        void Guarded(GateDescriptor descriptor, Action step)
        {
            try
            {
                step();
            }
#pragma warning disable CA1031 // Whatever goes wrong inside a gate must neither break the build nor hide the other gates.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                files.MetTransientFailure = true;
                failures.Add(InternalError.Report(descriptor, exception, input.ProjectFile));
            }
        }
    }
}
