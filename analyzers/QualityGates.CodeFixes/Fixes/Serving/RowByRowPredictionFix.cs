using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6003: goes through the predictions of the transformed data set instead of its rows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RowByRowPredictionFix)), Shared]
public sealed class RowByRowPredictionFix() : DocumentFix(RowByRowPrediction.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => "Transform the data set";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } plan)
            {
                var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
                editor.ReplaceNode(plan.Loop, plan.Changed);
                document = editor.GetChangedDocument();
            }
        }

        return document;
    }

    private static async Task<(ForEachStatementSyntax Loop, ForEachStatementSyntax Changed)?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);

        // foreach (var row in ml.Data.CreateEnumerable<Row>(data, …)) { var prediction = engine.Predict(row); … }, and the row is not used again.
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax engine } } predict
            || predict.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax first } } prediction }
            || first.Parent is not BlockSyntax { Parent: ForEachStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax reading, Expression: var data } } rows } loop } block
            || block.Statements[0] != first || reading.Identifier.ValueText != "CreateEnumerable" || reading.TypeArgumentList.Arguments.Count != 1
            || model.GetDeclaredSymbol(loop, cancellationToken) is not { } row || Locals.UsesOf(row, loop, model, cancellationToken).Count() != 1
            || model.GetDeclaredSymbol(prediction, cancellationToken) is not ILocalSymbol { } predicted || Locals.DeclarationOf(predicted, model, cancellationToken) is null
            || HasComment(first))
        {
            return null;
        }

        // var engine = ml.Model.CreatePredictionEngine<Row, Prediction>(model): nothing but the model and the types decide what it answers.
        if (Locals.DeclarationOf(engine, model, cancellationToken) is not { Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } made, Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "CreatePredictionEngine", TypeArgumentList.Arguments: { Count: 2 } types } } } }
            || made[0].Expression is not IdentifierNameSyntax transformer || model.GetSymbolInfo(transformer, cancellationToken).Symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol)
            || FirstArgument(rows, model, cancellationToken) is not { } view)
        {
            return null;
        }

        var reads = SyntaxFactory.ParseExpression($"{data}.CreateEnumerable<{types[1]}>({transformer}.Transform({view}), reuseRowObject: false, ignoreMissingColumns: true)");
        var changed = loop.WithIdentifier(prediction.Identifier.WithTriviaFrom(loop.Identifier))
            .WithType(loop.Type.IsVar ? loop.Type : types[1].WithTriviaFrom(loop.Type))
            .WithExpression(reads.WithTriviaFrom(loop.Expression))
            .WithStatement(block.WithStatements(block.Statements.RemoveAt(0)));
        return (loop, changed);
    }

    /// <summary>The data set, where the other arguments say nothing that decides which rows there are.</summary>
    private static ExpressionSyntax? FirstArgument(InvocationExpressionSyntax rows, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = rows.ArgumentList.Arguments;
        var data = arguments.FirstOrDefault(static argument => argument.NameColon is null or { Name.Identifier.ValueText: "data" });
        return data is not null && data == arguments[0] && arguments.Count <= 2 && model.GetSymbolInfo(data.Expression, cancellationToken).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol ? data.Expression : null;
    }

    private static bool HasComment(SyntaxNode node) => node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
