using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Ratchet;

/// <summary>
/// What a finding is about, in a form that survives edits around it and new layout: the member it is in, and a hash of the tokens that were
/// reported. Linked into the tool, which must answer as the compiler does.
/// </summary>
internal readonly record struct FindingSubject(string Member, string Content)
{
    private const string TopLevel = "<top-level>";

    public static FindingSubject Of(SyntaxNode root, TextSpan span)
    {
        if (!root.FullSpan.Contains(span))
        {
            return default;
        }

        var node = root.FindNode(span, findInsideTrivia: false, getInnermostNodeForTie: true);
        var call = CallNamed(node);
        return new FindingSubject(
            MemberOf(node),
            call is not null && node.Span == span ? HashOfCall(node, call) : Hash(root.DescendantTokens(span).Where(token => span.Contains(token.Span))));
    }

    /// <summary>Whether a member still has the code that a hash stands for.</summary>
    public static bool Has(SyntaxNode root, string member, string content)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (MemberOf(node) != member)
            {
                continue;
            }

            if (Hash(node.DescendantTokens()) == content
                || (node is SimpleNameSyntax && CallNamed(node) is { } call && HashOfCall(node, call) == content)
                || node.ChildTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && Hash([token]) == content))
            {
                return true;
            }
        }

        return false;
    }

    // A call is often reported at its name, which says too little: "Fit" is in many places. The receiver can be a chain of twenty steps.
    private static InvocationExpressionSyntax? CallNamed(SyntaxNode node)
    {
        if (node is not SimpleNameSyntax)
        {
            return null;
        }

        var called = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access
            : node.Parent is MemberBindingExpressionSyntax ? node.Parent
            : node;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    private static string HashOfCall(SyntaxNode name, InvocationExpressionSyntax call) =>
        Hash(name.DescendantTokens().Concat(call.ArgumentList.DescendantTokens()));

    private static string MemberOf(SyntaxNode node)
    {
        var names = new List<string>();
        for (var current = node; current is not null; current = current.Parent)
        {
            if (NameOf(current) is { } name)
            {
                names.Insert(0, name);
            }
        }

        return names.Count > 0 ? string.Join(".", names) : TopLevel;
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax => "ctor",
        DestructorDeclarationSyntax => "finalizer",
        OperatorDeclarationSyntax @operator => "operator" + @operator.OperatorToken.ValueText,
        ConversionOperatorDeclarationSyntax conversion => "operator(" + conversion.Type.ToString().Replace(" ", "") + ")",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => null,
    };

    // FNV-1a: the same on every machine and in every version.
    private static string Hash(IEnumerable<SyntaxToken> tokens)
    {
        var hash = 14695981039346656037UL;
        foreach (var token in tokens)
        {
            foreach (var c in token.Text)
            {
                // Line ends inside of a raw string are the checkout's.
                if (c != '\r')
                {
                    hash = unchecked((hash ^ c) * 1099511628211UL);
                }
            }

            hash = unchecked((hash ^ 0xFFFF) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
