using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Analysis.Compiling;
using QualityGates.Analysis.Loading;
using QualityGates.Gates;
using QualityGates.Gates.Ratchet;
using QualityGates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>Runs our analyzers over a compilation, without the suppressor: what the baseline covers is asked for by the one who reports.</summary>
internal static class CodeCheck
{
    private const int LongestCode = 60;

    /// <param name="project">The project.</param>
    /// <param name="root">The folder that paths of keys start from.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>In the order of their places.</returns>
    public static IReadOnlyList<CheckedFinding> Run(CompiledProject project, string root, CancellationToken cancellation)
    {
        var analyzers = AnalyzerAssemblies.AnalyzersOf(project.Call);
        var places = new RecordedPlaces(project.Compilation.SyntaxTrees, root, static _ => true, cancellation);
        var severities = project.Project.Severities;
        var findings = Diagnostics(project, analyzers, cancellation)
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => FindingOf(diagnostic, project, severities, places, cancellation))
            .Where(finding => finding.Level != Level.Hidden)
            .ToList();
        findings.Sort(CheckedFinding.Compare);
        return findings;
    }

    public static ImmutableArray<Diagnostic> Diagnostics(CompiledProject project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        if (analyzers.Length == 0)
        {
            return [];
        }

        var options = new CompilationWithAnalyzersOptions(
            project.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return new CompilationWithAnalyzers(project.Compilation, analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();
    }

    private static CheckedFinding FindingOf(Diagnostic diagnostic, CompiledProject project, Severities severities, RecordedPlaces places, CancellationToken cancellation)
    {
        var level = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Level.Error,
            DiagnosticSeverity.Warning => Level.Warning,
            _ => Level.Info,
        };
        var (file, at) = PlaceOf(diagnostic.Location);
        return new CheckedFinding
        {
            Id = diagnostic.Id,
            Title = diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
            Level = severities.LevelOf(diagnostic.Id, level),
            Message = diagnostic.GetMessage(CultureInfo.InvariantCulture),
            HelpLink = diagnostic.Descriptor.HelpLinkUri,
            File = file.Length > 0 ? file : project.Project.ProjectFile,
            At = file.Length > 0 ? at : Place.Start,
            Evidence = EvidenceOf(diagnostic, cancellation),
            Key = diagnostic.Location.SourceTree is null ? new BaselineKey(diagnostic.Id, "", "", "") : places.KeyOf(diagnostic),
            Project = project.Project.ProjectFile,
            Suppression = diagnostic.IsSuppressed ? new FindingSuppression(SuppressionKind.Source, JustificationOf(diagnostic, project.Compilation)) : null,
        };
    }

    // A rule that follows lineage says what each place is; else the code there speaks for itself.
    private static List<EvidencePlace> EvidenceOf(Diagnostic diagnostic, CancellationToken cancellation)
    {
        var words = diagnostic.Properties.GetValueOrDefault("Evidence")?.Split('|') ?? [];
        var places = new List<EvidencePlace>();
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
        {
            if (diagnostic.AdditionalLocations[i] is { IsInSource: true } location)
            {
                var (file, at) = PlaceOf(location);
                places.Add(new EvidencePlace(file, at, words.Length == diagnostic.AdditionalLocations.Count && words[i].Length > 0 ? words[i] : CodeAt(location, cancellation)));
            }
        }

        return places;
    }

    private static string CodeAt(Location location, CancellationToken cancellation)
    {
        var line = location.SourceTree!.GetText(cancellation).ToString(location.SourceSpan).Split('\n')[0].Trim();
        return line.Length > LongestCode ? line[..LongestCode] + " …" : line;
    }

    private static string JustificationOf(Diagnostic diagnostic, Compilation compilation) =>
        diagnostic.GetSuppressionInfo(compilation)?.Attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Justification").Value.Value as string ?? "";

    private static (string File, Place At) PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return (span.Path ?? "", new Place(
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }
}
