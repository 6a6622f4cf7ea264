using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>Loops, and what each of their turns makes for itself.</summary>
internal static class Loops
{
    internal static bool Is(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Whether a value, or something it is built from, is made in a piece of code: anew in each turn, where that is a loop.</summary>
    internal static bool IsMadeIn(Value value, SyntaxNode code) => Terms.In(value).Any(term => term switch
    {
        CreatedValue created => created.Site.IsWithin(code),
        MadeValue made => made.Site.IsWithin(code),
        OpaqueValue opaque => opaque.Site.IsWithin(code),
        _ => false,
    });
}
