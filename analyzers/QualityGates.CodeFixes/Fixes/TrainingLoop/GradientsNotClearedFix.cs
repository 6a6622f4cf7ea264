using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5001: clears the gradients before the loss is propagated, or after the step where batches add up for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GradientsNotClearedFix)), Shared]
public sealed class GradientsNotClearedFix() : DocumentFix(GradientsNotCleared.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => $"Call '{OptimizerOf(diagnostic)}.zero_grad()'";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlaceOfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root!, document.Project.Solution.Services);
        var done = new HashSet<(StatementSyntax, string?)>();
        foreach (var diagnostic in diagnostics)
        {
            if (await PlaceOfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } place && done.Add((place, OptimizerOf(diagnostic))))
            {
                var text = OptimizerOf(diagnostic) + ".zero_grad();";
                if (Accumulates(diagnostic))
                {
                    Statements.InsertAfter(editor, place, text);
                }
                else
                {
                    Statements.InsertBefore(editor, place, text);
                }
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    private static string? OptimizerOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(GradientsNotCleared.OptimizerProperty, out var name) ? name : null;

    private static bool Accumulates(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(GradientsNotCleared.AccumulatesProperty);

    /// <summary>The statement of the loss, or of the step.</summary>
    private static async Task<StatementSyntax?> PlaceOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var location = !Accumulates(diagnostic) ? diagnostic.Location : diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : null;
        return location is not null && OptimizerOf(diagnostic) is { } name && Statements.Around(root!, location) is { } statement && Statements.Reaches(name, statement, model!) ? statement : null;
    }
}
