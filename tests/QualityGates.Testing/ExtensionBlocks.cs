using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing;

/// <summary>Extension methods written in the way of C# 14: each in a block, on the lines it has.</summary>
public static class ExtensionBlocks
{
    /// <summary>A tree with each of its extension methods in a block of its own, also where calls that name type parameters name others then; the same tree where there are none.</summary>
    public static SyntaxTree Written(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var changes = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().SelectMany(ChangesOf).OrderBy(change => change.Span.Start).ToList();
        return changes.Count == 0 ? tree : tree.WithChangedText(tree.GetText().WithChanges(changes));
    }

    private static IEnumerable<TextChange> ChangesOf(MethodDeclarationSyntax method)
    {
        if (method.ParameterList.Parameters.FirstOrDefault() is not { Type: { } type } receiver || !receiver.Modifiers.Any(SyntaxKind.ThisKeyword) || method.AttributeLists.Count > 0
            || method.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.StaticKeyword)) is not { Span.Length: > 0 } @static)
        {
            yield break;
        }

        // The type parameters of the receiver are those of the block.
        var names = type.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        var moved = method.TypeParameterList?.Parameters.Where(parameter => names.Contains(parameter.Identifier.ValueText)).ToList() ?? [];
        var constraints = method.ConstraintClauses.Where(clause => moved.Exists(parameter => parameter.Identifier.ValueText == clause.Name.Identifier.ValueText)).ToList();
        var modifiers = string.Concat(receiver.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ThisKeyword)).Select(modifier => modifier.Text + " "));
        yield return new TextChange(new TextSpan(method.SpanStart, 0), $"extension{ListOf(moved)}({modifiers}{type} {receiver.Identifier}) {string.Concat(constraints.Select(clause => clause + " "))}{{ ");
        yield return new TextChange(@static.Span, string.Empty);
        if (moved.Count > 0)
        {
            yield return new TextChange(method.TypeParameterList!.Span, ListOf([.. method.TypeParameterList.Parameters.Except(moved)]));
        }

        var end = method.ParameterList.Parameters.Count > 1 ? method.ParameterList.Parameters[1].SpanStart : receiver.Span.End;
        foreach (var gone in constraints.Select(clause => clause.Span).Prepend(TextSpan.FromBounds(receiver.SpanStart, end)))
        {
            yield return new TextChange(gone, new string('\n', method.SyntaxTree.GetText().ToString(gone).Count(character => character == '\n')));
        }

        yield return new TextChange(new TextSpan(method.Span.End, 0), " }");
    }

    private static string ListOf(List<TypeParameterSyntax> parameters) => parameters.Count == 0 ? string.Empty : $"<{string.Join(", ", parameters.Select(parameter => parameter.Identifier.ValueText))}>";
}
