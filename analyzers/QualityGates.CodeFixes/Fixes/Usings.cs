using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Fixes;

/// <summary>Namespaces that extension methods need; types are written in full and simplified instead.</summary>
internal static class Usings
{
    /// <summary>Whether the type that holds the extension methods can be named by itself at a place, so that they can be called there.</summary>
    internal static bool Reach(SemanticModel model, int position, string type) => !model.LookupNamespacesAndTypes(position, name: type).IsEmpty;

    /// <summary>The file with a using of a namespace more, in its place by the alphabet as far as the others are.</summary>
    internal static SyntaxNode With(SyntaxNode root, string name)
    {
        if (root is not CompilationUnitSyntax unit || unit.Usings.Any(directive => directive.Name?.ToString() == name && directive.Alias is null && directive.StaticKeyword == default))
        {
            return root;
        }

        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name)).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var index = unit.Usings.Count(directive => directive.Alias is null && directive.StaticKeyword == default && IsBefore(directive.Name?.ToString() ?? "", name));
        if (index > 0)
        {
            return unit.WithUsings(unit.Usings.Insert(index, added.WithTrailingTrivia(unit.Usings[index - 1].GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))));
        }

        // What stands above the first line of the file stays there.
        if (unit.Usings.Count > 0)
        {
            var first = unit.Usings[0];
            return unit.WithUsings(unit.Usings.Replace(first, first.WithoutLeadingTrivia()).Insert(0, added.WithLeadingTrivia(first.GetLeadingTrivia())));
        }

        return unit.WithUsings([added.WithLeadingTrivia(unit.GetLeadingTrivia())]).WithMembers(unit.Members);
    }

    private static bool IsBefore(string left, string right)
    {
        var system = (IsSystem(left) ? 0 : 1) - (IsSystem(right) ? 0 : 1);
        return system != 0 ? system < 0 : string.CompareOrdinal(left, right) < 0;
    }

    private static bool IsSystem(string name) => name == nameof(System) || name.StartsWith("System.", StringComparison.Ordinal);
}
