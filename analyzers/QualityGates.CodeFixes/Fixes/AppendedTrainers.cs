using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Fixes;

/// <summary>Trainers at the end of pipelines, for fixes that put something before them.</summary>
internal static class AppendedTrainers
{
    internal const string Append = "Append";
    internal const string Cache = "AppendCacheCheckpoint";

    /// <summary>The context the trainer was reached through, when naming it again does nothing.</summary>
    internal static ExpressionSyntax? ContextOf(IInvocationOperation trainer)
    {
        var value = trainer.Instance ?? trainer.Arguments.FirstOrDefault()?.Value;
        while (value is IPropertyReferenceOperation { Instance: { } of } property && property.Type?.Name != "MLContext")
        {
            value = of;
        }

        return value is { Type.Name: "MLContext" } and (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)
            && value.Type.GetMembers("Transforms").Length > 0
                ? value.Syntax as ExpressionSyntax
                : null;
    }

    /// <summary>What the trainer is appended to, itself or through the local that holds it; a cache stays right before the trainer.</summary>
    internal static ExpressionSyntax? PipelineBefore(IInvocationOperation trainer, CancellationToken cancellationToken)
    {
        var value = (ExpressionSyntax)trainer.Syntax;
        if (value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            var model = trainer.SemanticModel!;
            if (model.GetDeclaredSymbol(declarator, cancellationToken) is not ILocalSymbol local || Locals.DeclarationOf(local, model, cancellationToken) is null)
            {
                return null;
            }

            var uses = Locals.UsesOf(local, declarator, model, cancellationToken).ToList();
            if (uses.Count != 1)
            {
                return null;
            }

            value = uses[0];
        }

        if (value.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Append } append } } list } argument
            || list.Arguments[0] != argument)
        {
            return null;
        }

        return append.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Cache } cache } ? cache.Expression : append.Expression;
    }
}
