using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace QualityGates.Testing.Verification.Analysis;

/// <summary>Turns a state into a project of a workspace.</summary>
internal static class Workbench
{
    public static Project Open(
        Workspace workspace,
        SolutionState state,
        CompilationOptions compilationOptions,
        ParseOptions parseOptions,
        IEnumerable<Func<Solution, ProjectId, Solution>> transforms)
    {
        var id = ProjectId.CreateNewId(state.Name);
        var solution = workspace.CurrentSolution
            .AddProject(id, state.Name, state.AssemblyName, state.Language)
            .WithProjectCompilationOptions(id, compilationOptions.WithOutputKind(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary))
            .WithProjectParseOptions(id, parseOptions.WithDocumentationMode(state.DocumentationMode ?? DocumentationMode.Diagnose))
            .WithProjectMetadataReferences(id, state.AdditionalReferences.Distinct());

        foreach (var (path, text) in state.Sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), NameOf(path), text, filePath: path);
        }

        foreach (var (path, text) in state.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), NameOf(path), text, filePath: path);
        }

        foreach (var (path, text) in state.AnalyzerConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), NameOf(path), text, filePath: path);
        }

        return transforms.Aggregate(solution, (current, transform) => transform(current, id)).GetProject(id)!;
    }

    /// <summary>
    /// Rules that are off by default are on in their tests, and those the test disables are off. All have their default severity,
    /// also where an .editorconfig of the test says otherwise: presets are tested in builds, and Microsoft.CodeAnalysis.Testing
    /// does the same.
    /// </summary>
    public static CompilationOptions WithRules(CompilationOptions options, IEnumerable<DiagnosticAnalyzer> analyzers, IEnumerable<string> disabled)
    {
        var severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (var descriptor in analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            severities[descriptor.Id] = (descriptor.IsEnabledByDefault, descriptor.DefaultSeverity) switch
            {
                (true, _) => ReportDiagnostic.Default,
                (_, DiagnosticSeverity.Error) => ReportDiagnostic.Error,
                (_, DiagnosticSeverity.Warning) => ReportDiagnostic.Warn,
                (_, DiagnosticSeverity.Info) => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Hidden,
            };
        }

        foreach (var id in disabled)
        {
            severities[id] = ReportDiagnostic.Suppress;
        }

        return options.WithSpecificDiagnosticOptions(severities.ToImmutableDictionary().SetItems(options.SpecificDiagnosticOptions));
    }

    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
