using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Ratchet;

/// <summary>
/// Hides what the baseline records, in the build and in the editor. The file comes as an additional file, because an analyzer may open
/// none; what it records and no longer covers is for <c>mlgates check</c> to say (MLQ9004), because a suppressor reports nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Descriptors = RecordableRules.Ids.ToImmutableDictionary(
        static id => id,
        static id => new SuppressionDescriptor(
            "MLQB" + id.Substring(3), id, "Recorded in " + BaselineText.FileName + ": was here before, and hidden until it is fixed"));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. RecordableRules.Ids.Select(static id => Descriptors[id])];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles.Where(static file => NameOf(file.Path) == BaselineText.FileName).ToList();
        if (files.Count == 0)
        {
            return;
        }

        var diagnostics = context.ReportedDiagnostics
            .Where(static diagnostic => diagnostic.Location.SourceTree is not null && Descriptors.ContainsKey(diagnostic.Id))
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan)
            .ToList();
        foreach (var file in files)
        {
            if (file.GetText(context.CancellationToken) is not { } text)
            {
                continue;
            }

            var baseline = BaselineText.Parse(text.ToString());
            var folder = FolderOf(file.Path);
            var places = new RecordedPlaces(
                context.Compilation.SyntaxTrees, folder, RecordedPlaces.Outside(folder, ProjectFolder(context.Options)), context.CancellationToken);
            var matches = new BaselineMatching(baseline.Entries).Match([.. diagnostics.Select(places.KeyOf)], places.IsGone);
            for (var i = matches.Length - 1; i >= 0; i--)
            {
                if (matches[i] >= 0)
                {
                    context.ReportSuppression(Suppression.Create(Descriptors[diagnostics[i].Id], diagnostics[i]));
                    diagnostics.RemoveAt(i);
                }
            }
        }
    }

    private static string ProjectFolder(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.projectdir", out var folder) ? folder : "";

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
}
