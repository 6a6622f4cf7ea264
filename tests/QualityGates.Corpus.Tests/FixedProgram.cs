using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Fixes;

namespace QualityGates.Corpus.Tests;

/// <summary>A program of the corpus to which every fix that is offered was applied, one after the other, each to the then current text.</summary>
/// <param name="Before">What was found before.</param>
/// <param name="After">What is found after.</param>
/// <param name="Offered">What a fix was applied to, in order: id and place.</param>
/// <param name="Faults">Compile errors, analyzers that threw, fixes that did not end.</param>
internal sealed record FixedProgram(ImmutableArray<Diagnostic> Before, ImmutableArray<Diagnostic> After, ImmutableArray<string> Offered, ImmutableArray<string> Faults)
{
    /// <summary>More fixes than any program has findings.</summary>
    private const int MostFixes = 30;

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(FeatureRemovalFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static async Task<FixedProgram> OfAsync(LabelledProgram program)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, program);
        var (before, faults) = await FindAsync(project);
        var offered = ImmutableArray.CreateBuilder<string>();
        var after = before;
        while (await NextAsync(project, after) is var (next, diagnostic) && offered.Count < MostFixes)
        {
            offered.Add(Describe(diagnostic));
            project = next;
            (after, faults) = await FindAsync(project);
            if (faults.Length > 0)
            {
                break;
            }
        }

        return new FixedProgram(before, after, offered.ToImmutable(), offered.Count == MostFixes ? faults.Add("The fixes do not end.") : faults);
    }

    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} at {place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static Project Open(AdhocWorkspace workspace, LabelledProgram program)
    {
        var compilation = Compiler.Compile(program);
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
                compilationOptions: compilation.Options, parseOptions: Compiler.ParseOptions, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        }

        return solution.GetProject(id)!;
    }

    private static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Faults)> FindAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var faults = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static error => error.ToString()).ToImmutableArray();
        if (faults.Length > 0)
        {
            return ([], faults);
        }

        var found = await compilation.WithAnalyzers(Compiler.Analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync();
        return (
            [.. found.Where(static diagnostic => diagnostic.Id.StartsWith("MLQ", StringComparison.Ordinal)).OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)],
            [.. found.Where(static diagnostic => diagnostic.Id == "AD0001").Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))]);
    }

    /// <summary>The project after the first fix that is offered and changes it; null when there is none.</summary>
    private static async Task<(Project Project, Diagnostic Diagnostic)?> NextAsync(Project project, ImmutableArray<Diagnostic> findings)
    {
        foreach (var diagnostic in findings)
        {
            var actions = new List<CodeAction>();
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } document)
                {
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                }
            }

            if (actions.Count > 0)
            {
                var operations = await actions[0].GetOperationsAsync(CancellationToken.None);
                var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
                foreach (var id in changed.GetChanges(project).GetChangedDocuments().Concat(changed.GetChanges(project).GetAddedDocuments()).ToList())
                {
                    // Read from its text, as a save and a build would.
                    changed = changed.GetDocument(id)!.WithText(SourceText.From((await changed.GetDocument(id)!.GetTextAsync()).ToString())).Project;
                }

                return (changed, diagnostic);
            }
        }

        return null;
    }
}
