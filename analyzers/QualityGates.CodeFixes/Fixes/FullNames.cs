using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace QualityGates.Fixes;

/// <summary>Code that names types in full, which become as short as the file allows.</summary>
internal static class FullNames
{
    internal static ExpressionSyntax Parse(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        return expression.ReplaceNodes(
            expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Where(static access => IsFull(access) && access.Parent is not MemberAccessExpressionSyntax),
            static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static bool IsFull(MemberAccessExpressionSyntax access) =>
        access.Expression is AliasQualifiedNameSyntax || (access.Expression is MemberAccessExpressionSyntax inner && IsFull(inner));
}
