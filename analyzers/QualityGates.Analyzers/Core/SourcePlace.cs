using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Core;

/// <summary>Places in code, as messages name them.</summary>
internal static class SourcePlace
{
    /// <summary><c>line 12</c>, with the file where it is not the one of the finding: <c>line 3 of Paths.cs</c>.</summary>
    internal static string Describe(Location place, Location finding)
    {
        var span = place.GetLineSpan();
        var line = $"line {(span.StartLinePosition.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return place.SourceTree == finding.SourceTree ? line : $"{line} of {FileName(span.Path)}";
    }

    /// <summary>Where a call is named; a fluent chain as a whole begins many lines above.</summary>
    internal static Location OfCall(IOperation call) => OfCall(call.Syntax);

    /// <inheritdoc cref="OfCall(IOperation)"/>
    internal static Location OfCall(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.GetLocation(),
        var syntax => syntax.GetLocation(),
    };

    /// <summary>Where symbols are declared, as far as that is in this compilation: nothing may be reported at another.</summary>
    internal static IEnumerable<Location> Of(IEnumerable<ISymbol> symbols, Compilation compilation) =>
        symbols.Select(static symbol => symbol.Locations[0]).Where(place => place.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));

    /// <summary>Orders places by file and position, so that the one a message names does not depend on the order of work.</summary>
    internal static int Compare(Location left, Location right, SyntaxTree first)
    {
        var own = (left.SourceTree == first ? 0 : 1) - (right.SourceTree == first ? 0 : 1);
        if (own != 0)
        {
            return own;
        }

        var file = string.CompareOrdinal(left.SourceTree?.FilePath, right.SourceTree?.FilePath);
        return file != 0 ? file : left.SourceSpan.CompareTo(right.SourceSpan);
    }

    /// <summary>Whether a place is in a code block: of a file of top-level statements those are, of a type its primary constructor.</summary>
    internal static bool IsIn(SyntaxNode codeBlock, SyntaxNode place) =>
        codeBlock.SyntaxTree == place.SyntaxTree && codeBlock.FullSpan.Contains(place.Span)
        && codeBlock switch
        {
            CompilationUnitSyntax => place.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null,
            TypeDeclarationSyntax => place.FirstAncestorOrSelf<MemberDeclarationSyntax>() == codeBlock,
            _ => true,
        };

    /// <summary>The innermost function a place is in.</summary>
    internal static SyntaxNode? FunctionAround(SyntaxNode place) => place.Ancestors().FirstOrDefault(static node =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or CompilationUnitSyntax);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
