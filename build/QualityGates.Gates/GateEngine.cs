using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates;

/// <summary>The answer of all gates for one project, and what it depends on.</summary>
public sealed class GateRun
{
    internal GateRun(IReadOnlyList<Finding> findings, FileLedger files)
    {
        Findings = findings;
        Consulted = files.Consulted;
        MayBeReplayed = !files.MetTransientFailure;
    }

    /// <summary>In report order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every path that was looked at, existing or not.</summary>
    internal IReadOnlyDictionary<string, FileStamp> Consulted { get; }

    /// <summary>False when something failed that may work next time with no file changed.</summary>
    internal bool MayBeReplayed { get; }
}

/// <summary>Runs the gates. Files and settings in, findings out; the task, the tool and the hook are faces of this.</summary>
public static class GateEngine
{
    public static GateRun Check(ProjectInput input) => Check(input, GateList.All);

    internal static GateRun Check(ProjectInput input, IReadOnlyList<Gate> gates)
    {
        var files = new FileLedger();
        var findings = new List<Finding>();
        if (ProjectSettings.IsOff(input.Mode))
        {
            return new GateRun(findings, files);
        }

        var project = new ProjectContext(input, files);
        foreach (var gate in gates)
        {
            try
            {
                findings.AddRange(gate.Check(project));
            }
#pragma warning disable CA1031 // Whatever goes wrong inside a gate must neither break the build nor hide the other gates.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                files.MetTransientFailure = true;
                findings.Add(InternalError.Report(gate.Descriptor, exception, input.ProjectFile));
            }
        }

        findings.Sort(Finding.Compare);
        return new GateRun(findings, files);
    }
}
