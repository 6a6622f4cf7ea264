using QualityGates.Gates.Artefacts;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data;
using QualityGates.Gates.Data.Cards;
using QualityGates.Gates.Evaluation;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Overview;

/// <summary>What the gates of a project look at, and its metrics: for people who want to see more than findings.</summary>
public sealed class ProjectOverview
{
    // In the order in which a project meets them.
    private static readonly (string Prefix, string Stage)[] Stages =
    [
        ("MLQ84", "Start"), ("MLQ81", "Data"), ("MLQ80", "Dependencies"), ("MLQ82", "Evaluation"), ("MLQ83", "Model"), ("MLQ87", "Delivery"), ("MLQ9", "Configuration"),
    ];

    /// <summary>Without thresholds a file of a thousand numbers would be shown whole.</summary>
    private const int MostUnjudged = 12;

    private ProjectOverview(IReadOnlyList<GateStanding> gates, IReadOnlyList<MetricStanding> metrics)
    {
        Gates = gates;
        Metrics = metrics;
    }

    /// <summary>Stage by stage.</summary>
    public IReadOnlyList<GateStanding> Gates { get; }

    public IReadOnlyList<MetricStanding> Metrics { get; }

    public static ProjectOverview Of(ProjectInput input)
    {
        if (ProjectSettings.IsOff(input.Mode))
        {
            return new ProjectOverview([], []);
        }

        var project = new ProjectContext(input, new FileLedger());
        var gates = Stages.SelectMany(stage => GateList.All.Where(gate => gate.Descriptor.Id.StartsWith(stage.Prefix, StringComparison.Ordinal))
            .OrderBy(gate => gate.Descriptor.Id, StringComparer.Ordinal).Select(gate => StandingOf(gate, stage.Stage, project)));
        return new ProjectOverview([.. gates], MetricsOf(project));
    }

    private static GateStanding StandingOf(Gate gate, string stage, ProjectContext project)
    {
        try
        {
            var (seen, lack) = LookedAt(gate, project);
            var evidence = seen.Distinct(StringComparer.Ordinal).ToArray();
            return evidence.Length == 0 ? new GateStanding(gate.Descriptor, stage, false, [lack])
                : gate.CouldCheck(project) ? new GateStanding(gate.Descriptor, stage, true, evidence)
                : new GateStanding(gate.Descriptor, stage, false, ["could not be read: " + string.Join(", ", evidence)]);
        }
#pragma warning disable CA1031 // As in the engine: what goes wrong in one gate hides no other. The engine reports it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new GateStanding(gate.Descriptor, stage, false, ["failed: " + exception.GetType().Name]);
        }
    }

    // What is there to look at, and what to say when nothing is.
    private static (IEnumerable<string> Seen, string Lack) LookedAt(Gate gate, ProjectContext project) => gate switch
    {
        DataProfile => (Artefacts(project, ArtefactKind.Profile).Concat((DataSettings.Of(project)?.Profiles ?? []).Select(profile => profile.Value.Path.Shown)), "no data profile is declared"),
        ArtefactGate artefact => (Artefacts(project, artefact.Kind), "no " + artefact.Kind.Noun + " is declared"),
        EvaluationGate => OfEvaluation(gate.Descriptor.Id, project),
        SplitGate => (project.Splits.Select(answer => "split " + answer.Split.Name), "no split is declared"),
        DataStatementMissing => (DataCards.Of(project).Where(card => card.Fault is null && project.Files.Stamp(card.Required.FullPath).Kind != FileKind.Missing).Select(card => card.Required.Path), "no data card is there"),
        Dependencies.SdkNotPinned => (Checked(project, project.Dependencies.GlobalJsonPath is { } path ? [project.Show(path)] : ["no global.json"]), NoPackages),
        Dependencies.ToolManifestNotPinned => (project.Dependencies.ToolManifests.Select(manifest => project.Show(manifest.Path)), "there is no tool manifest"),
        InvalidConfiguration => (project.ConfigurationFile is { } file ? [project.Show(file)] : [], "there is no qualitygates.json"),
        _ when gate.Descriptor.Id.StartsWith("MLQ80", StringComparison.Ordinal) => (Checked(project, [project.Show(project.Dependencies.LockPath)]), NoPackages),
        _ when gate.Descriptor.Id.StartsWith("MLQ81", StringComparison.Ordinal) => (project.DataFiles.Manifests.Select(manifest => manifest.Path.Shown), "no data manifest is declared"),
        _ => (project.Models.All.Select(model => model.Artefact.Path), "no model is declared, or it is not there"),
    };

    private const string NoPackages = "the project restores no package";

    private static string[] Checked(ProjectContext project, string[] seen) => project.Dependencies.AreChecked ? seen : [];

    private static IEnumerable<string> Artefacts(ProjectContext project, ArtefactKind kind) =>
        project.Configuration.Artefacts.Where(artefact => artefact.Kind == kind && artefact.Severity != ConfiguredSeverity.None).Select(artefact => artefact.Path);

    private static (IEnumerable<string> Seen, string Lack) OfEvaluation(string id, ProjectContext project)
    {
        var thresholds = (project.Evaluation.Settings?.Thresholds ?? []).Select(entry => entry.Value).ToArray();
        var isAsked = id switch
        {
            Verdict.BelowThreshold => thresholds.Any(threshold => threshold.Min is not null || threshold.Max is not null || threshold.RequiredImprovement is not null),
            Verdict.Regressed => thresholds.Any(threshold => threshold.MaxRegression is not null || threshold.MaxRegressionPercent is not null),
            Verdict.SliceBelowThreshold => thresholds.Any(threshold => threshold.Slices is not null),
            Verdict.TooFewSamples => thresholds.Any(threshold => threshold.MinSamples is not null || threshold.Slices?.Value.MinSamples is not null),
            Verdict.Suspicious => thresholds.Any(threshold => threshold.Max is not null || threshold.MaxImprovement is not null),
            _ => true,
        };
        var files = Artefacts(project, ArtefactKind.Metrics);
        return isAsked ? (files, "no metrics file is declared") : ([], "no threshold asks for it");
    }

    private static List<MetricStanding> MetricsOf(ProjectContext project)
    {
        var evaluation = project.Evaluation;
        var standings = new List<MetricStanding>();
        foreach (var entry in evaluation.Settings?.Thresholds ?? [])
        {
            var found = EvaluationFiles.Find(evaluation.Files.Metrics, entry.Name);
            if (found.Count != 1)
            {
                continue;
            }

            var metric = found[0];
            var before = EvaluationFiles.Find(evaluation.Files.Baseline, metric.Name);
            standings.Add(new MetricStanding
            {
                Name = metric.Name,
                Value = metric.Value,
                File = metric.File,
                Min = entry.Value.Min?.Value,
                Max = entry.Value.Max?.Value,
                Baseline = before.Count == 1 && before[0].IsFinite ? before[0].Value : null,
                HigherIsBetter = EvaluationSettings.DirectionOf(entry) is { } direction ? direction == Direction.Higher : null,
                Samples = metric.Samples,
                HasThreshold = true,
                IsFailed = evaluation.Verdicts.Any(verdict => verdict.Severity == FindingSeverity.Warning && (verdict.Subject == entry.Name || verdict.Subject == metric.Name)),
            });
        }

        var group = MetricsFile.Normal(evaluation.Settings?.SliceGroup ?? EvaluationSettings.DefaultSliceGroup) + "/";
        standings.AddRange(evaluation.Files.Metrics.SelectMany(file => file.Metrics)
            .Where(metric => MetricDirection.Of(metric.Name) is not null && !MetricsFile.Normal(metric.Name).StartsWith(group, StringComparison.Ordinal)
                && !standings.Any(standing => standing.Name == metric.Name && standing.File == metric.File))
            .Take(Math.Max(0, MostUnjudged - standings.Count))
            .Select(metric => new MetricStanding
            {
                Name = metric.Name,
                Value = metric.Value,
                File = metric.File,
                HigherIsBetter = MetricDirection.Of(metric.Name) == Direction.Higher,
                Samples = metric.Samples,
                IsFailed = !metric.IsFinite,
            })
            .ToArray());
        return standings;
    }
}
