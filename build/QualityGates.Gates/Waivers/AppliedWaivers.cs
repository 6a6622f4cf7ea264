namespace QualityGates.Gates.Waivers;

/// <summary>A finding that a waiver in force covers.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Justification">The reason of the waiver, who answers for it, and its last day.</param>
internal sealed record WaivedFinding(Finding Finding, string Justification);

/// <summary>Takes waived findings out, and says which waivers have ended or hide nothing.</summary>
internal static class AppliedWaivers
{
    /// <param name="project">The project.</param>
    /// <param name="findings">What the gates found, with the severities of the configuration; waived findings are taken out.</param>
    /// <param name="taken">Where they go.</param>
    /// <param name="silent">Gates that ran to their end and could look: their silence about a subject counts.</param>
    public static IReadOnlyList<Finding> Apply(ProjectContext project, List<Finding> findings, List<WaivedFinding> taken, IReadOnlyCollection<Gate> silent)
    {
        var waivers = project.Configuration.Find(Waiver.Section)?.Value.Select(entry => entry.Value).Where(IsForThisProject).ToArray() ?? [];
        if (waivers.Length == 0)
        {
            return [];
        }

        var today = project.Clock.Today;
        var about = new List<Finding>();
        var waived = new HashSet<Finding>();
        foreach (var waiver in waivers)
        {
            var covered = findings.Where(waiver.Covers).ToArray();
            if (covered.Length == 0 && CanJudge(waiver))
            {
                var subjects = findings.Where(finding => finding.Id == waiver.Id && finding.Subject.Length > 0)
                    .Select(finding => finding.Subject).Distinct().OrderBy(subject => subject, StringComparer.Ordinal);
                about.Add(WaiverNotNeeded.Report(waiver, [.. subjects]));
            }
            else if (waiver.Expires < today)
            {
                about.Add(WaiverExpired.Report(waiver, today));
            }
            else
            {
                taken.AddRange(covered.Where(waived.Add).Select(finding => new WaivedFinding(finding, waiver.Justification)));
                if (waiver.Expires <= today.AddDays(Waiver.NoticeDays))
                {
                    about.Add(WaiverExpired.Announce(waiver));
                }
            }
        }

        findings.RemoveAll(waived.Contains);
        return about;

        bool IsForThisProject(Waiver waiver) => waiver.Project is null || IsThis(waiver);

        bool IsThis(Waiver waiver) => string.Equals(waiver.Project?.Full, project.Input.ProjectFile, StringComparison.Ordinal);

        // A file that several projects share: the finding may be another project's, unless all of them have the same ones.
        bool CanJudge(Waiver waiver) =>
            silent.FirstOrDefault(gate => gate.Descriptor.Id == waiver.Id) is { } gate
            && !findings.Any(finding => finding.Id == waiver.Id && finding.Severity == FindingSeverity.Info && gate.Descriptor.DefaultSeverity == FindingSeverity.Warning)
            && (IsThis(waiver) || IsOwnFile(waiver) || (gate.FollowsConfiguration && project.Input.Artefacts.Count == 0));

        bool IsOwnFile(Waiver waiver) =>
            string.Equals(Path.GetDirectoryName(waiver.File), project.Input.Directory, StringComparison.Ordinal);
    }
}
