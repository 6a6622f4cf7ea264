using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5002: puts the calls into their order, where they stand beside each other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptimizerCallOrderFix)), Shared]
public sealed class OptimizerCallOrderFix() : DocumentFix(OptimizerCallOrder.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => KindOf(diagnostic) switch
    {
        OptimizerCallOrder.Cleared => "Clear before the loss is propagated",
        OptimizerCallOrder.Unstepped => "Step after the loss is propagated",
        _ => "Step later",
    };

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root!, document.Project.Solution.Services);
        var moved = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } plan && moved.Add(plan.Item))
            {
                plan.Change(editor);
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    private static string? KindOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(OptimizerCallOrder.KindProperty, out var kind) ? kind : null;

    private sealed record Plan(SyntaxNode Item, Action<SyntaxEditor> Change);

    private static async Task<Plan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Statements.Around(root!, diagnostic.Location) is not { } statement || diagnostic.AdditionalLocations.Count == 0)
        {
            return null;
        }

        switch (KindOf(diagnostic))
        {
            case OptimizerCallOrder.Cleared when diagnostic.AdditionalLocations[0].SourceSpan.Start < diagnostic.Location.SourceSpan.Start:
                return Move(statement, diagnostic.AdditionalLocations[0], isAfter: false);
            case OptimizerCallOrder.Cleared when diagnostic.AdditionalLocations.Count > 1 && Statements.Around(root!, diagnostic.AdditionalLocations[1]) is { } step:
                return Move(step, diagnostic.AdditionalLocations[0], isAfter: true);
            case OptimizerCallOrder.Early:
                return Move(statement, diagnostic.AdditionalLocations[0], isAfter: true);
            case OptimizerCallOrder.Unstepped when diagnostic.Properties.TryGetValue(OptimizerCallOrder.OptimizerProperty, out var name) && Statements.Reaches(name!, statement, model!):
                return new Plan(statement, editor => Statements.InsertAfter(editor, statement, name + ".step();"));
            default:
                return null;
        }
    }

    /// <summary>Moves a call that is a statement of its own to the statement of its list that a place is in.</summary>
    private static Plan? Move(StatementSyntax statement, Location target, bool isAfter)
    {
        var item = Statements.ItemOf(statement);
        return statement is ExpressionStatementSyntax && !Statements.HasDirectives(item) && Statements.SiblingAround(item, target) is { } sibling && sibling != item && isAfter == sibling.SpanStart > item.SpanStart
            ? new Plan(item, editor =>
            {
                if (isAfter)
                {
                    Statements.MoveAfter(editor, item, sibling);
                }
                else
                {
                    Statements.MoveBefore(editor, item, sibling);
                }
            })
            : null;
    }
}
