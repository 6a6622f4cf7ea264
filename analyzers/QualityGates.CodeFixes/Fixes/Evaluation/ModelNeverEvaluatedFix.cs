using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>
/// MLQ3001: writes an evaluation in front of the save, where the test part of the split is at hand, and refuses a model that is no better than
/// one which has learned nothing. Which figure is good enough beyond that is for the author to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModelNeverEvaluatedFix)), Shared]
public sealed class ModelNeverEvaluatedFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ModelNeverEvaluated.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || model is null
                || Skeleton.For(diagnostic.Properties) is not { } skeleton
                || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax save } call
                || save.Parent is not (BlockSyntax or GlobalStatementSyntax)
                || call.Expression is not MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax ml } }
                || model.GetTypeInfo(ml, context.CancellationToken).Type is not { Name: "MLContext" })
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Evaluate on '{skeleton.TestPart}' before",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(Write(root, save, skeleton, ml.Identifier.Text, FreeName(model, save)))),
                    equivalenceKey: nameof(ModelNeverEvaluatedFix)),
                diagnostic);
        }
    }

    private static string FreeName(SemanticModel model, ExpressionStatementSyntax save)
    {
        var name = "metrics";
        for (var number = 2; !model.LookupSymbols(save.SpanStart, name: name).IsEmpty; number++)
        {
            name = "metrics" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    private static SyntaxNode Write(SyntaxNode root, ExpressionStatementSyntax save, Skeleton skeleton, string ml, string metrics)
    {
        var leading = save.GetLeadingTrivia();
        var indent = leading.Count > 0 && leading[leading.Count - 1] is { RawKind: (int)SyntaxKind.WhitespaceTrivia } white ? white.ToString() : "";
        var deeper = indent + (indent.Contains('\t') ? "\t" : "    ");
        var line = root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end.ToString() : "\n";
        var isApart = leading.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        var evaluation = SyntaxFactory.ParseStatement($"{(isApart ? line : "")}{indent}{skeleton.Evaluation(ml, metrics)}{line}");
        var refusal = SyntaxFactory.ParseStatement(
            $"{indent}if (!({metrics}.{skeleton.Condition})){line}{indent}{{{line}{deeper}throw new System.InvalidOperationException($\"{skeleton.Message(metrics)}\");{line}{indent}}}{line}");
        refusal = refusal.ReplaceNodes(refusal.DescendantNodes().OfType<QualifiedNameSyntax>(), static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
        if (!isApart)
        {
            refusal = refusal.WithTrailingTrivia(SyntaxFactory.EndOfLine(line), SyntaxFactory.EndOfLine(line));
        }

        return save.Parent is GlobalStatementSyntax global
            ? root.InsertNodesBefore(global, [SyntaxFactory.GlobalStatement(evaluation), SyntaxFactory.GlobalStatement(refusal)])
            : root.InsertNodesBefore(save, [evaluation, refusal]);
    }

    /// <summary>How a model of a task is evaluated, and what one that has learned nothing reaches.</summary>
    private sealed record Skeleton(string Catalog, string Method, string Condition, string First, string Second, string Nothing, string Model, string TestPart, string? Label)
    {
        internal static Skeleton? For(ImmutableDictionary<string, string?> found)
        {
            if (!found.TryGetValue(ModelNeverEvaluated.TaskProperty, out var task) || !found.TryGetValue(ModelNeverEvaluated.ModelProperty, out var model) || model is null
                || !found.TryGetValue(ModelNeverEvaluated.TestPartProperty, out var part) || part is null)
            {
                return null;
            }

            found.TryGetValue(ModelNeverEvaluated.LabelProperty, out var label);
            found.TryGetValue(ModelNeverEvaluated.CalibratedProperty, out var calibrated);
            return task switch
            {
                "regression" => new("Regression", "Evaluate", "RSquared > 0", "RSquared", "MeanAbsoluteError", "the mean of the labels", model, part, label),
                "recommendation" => new("Recommendation()", "Evaluate", "RSquared > 0", "RSquared", "MeanAbsoluteError", "the mean of the labels", model, part, label),
                "binary" => new("BinaryClassification", calibrated == "no" ? "EvaluateNonCalibrated" : "Evaluate", "AreaUnderRocCurve > 0.5", "AreaUnderRocCurve", "F1Score", "a toss of a coin", model, part, label),
                "multiclass" => new("MulticlassClassification", "Evaluate", "LogLossReduction > 0", "LogLossReduction", "MacroAccuracy", "the frequencies of the classes", model, part, label),
                _ => null,
            };
        }

        internal string Evaluation(string ml, string metrics) =>
            $"var {metrics} = {ml}.{Catalog}.{Method}({Model}.Transform({TestPart}){(Label is null or "Label" ? "" : ", labelColumnName: " + SymbolDisplay.FormatLiteral(Label, quote: true))});";

        internal string Message(string metrics) => $"{First} is {{{metrics}.{First}}}, {Second} is {{{metrics}.{Second}}}: the model is no better than {Nothing}.";
    }
}
