using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// Where something happens, as the analysed method sees it: a place in its own code and, where that is a call, the place inside the called
/// method, and so on inwards. Two calls of one helper are two sites.
/// </summary>
internal sealed class Site : IEquatable<Site>
{
    /// <summary>Deeper than calls are worth following; recursion is cut elsewhere.</summary>
    internal const int MaximumLength = 64;

    private readonly int _hash;

    internal Site(SyntaxNode node, Site? inner = null)
    {
        Node = node;
        Inner = inner;
        Length = 1 + (inner?.Length ?? 0);
        _hash = unchecked((((inner?._hash ?? 17) * 31) + node.SpanStart) * 31 + node.Span.Length);
    }

    /// <summary>The place in the analysed method itself.</summary>
    internal SyntaxNode Node { get; }

    /// <summary>The place inside the method that is called there; null when the thing itself happens here.</summary>
    internal Site? Inner { get; }

    internal int Length { get; }

    /// <summary>The place where the thing itself happens.</summary>
    internal SyntaxNode Innermost => Inner is null ? Node : Inner.Innermost;

    /// <summary>
    /// This place, but where it is in a lambda or local function that another place is not in, the call of that function: things come
    /// together there. What is in other methods stays as it is.
    /// </summary>
    internal Site WhereItMeets(Site other) =>
        Inner is null ? this
        : other.Inner is not null && Node == other.Node ? new(Node, Inner.WhereItMeets(other.Inner))
        : Node.SyntaxTree == Inner.Node.SyntaxTree && MemberOf(Node) == MemberOf(Inner.Node) ? new(Node)
        : this;

    /// <summary>What two places have in common, seen from the first method that both ways lead through; null where the things themselves happen at two places.</summary>
    internal Site? SharedWith(Site other)
    {
        Site? one = this;
        Site? two = other;
        while (one is not null && two is not null && !one.Equals(two))
        {
            var ahead = one.Length - two.Length;
            one = ahead >= 0 ? one.Inner : one;
            two = ahead <= 0 ? two.Inner : two;
        }

        return two is null ? null : one;
    }

    /// <summary>Whether this place is written before another one, in the method where their ways part.</summary>
    internal bool Precedes(Site other) => Node == other.Node
        ? Inner is not null && other.Inner is not null && Inner.Precedes(other.Inner)
        : Node.SyntaxTree == other.Node.SyntaxTree && Node.SpanStart < other.Node.SpanStart;

    /// <summary>Whether this place is in a piece of code, as the analysed method sees it: a call in a loop is in the loop, whatever it leads to.</summary>
    internal bool IsWithin(SyntaxNode code) => Node.SyntaxTree == code.SyntaxTree && code.Span.Contains(Node.Span);

    /// <summary>Whether a loop, or a function that somebody may call again, goes over this place and another one: then neither is only before the other.</summary>
    internal bool IsRepeatedWith(Site other)
    {
        if (Node.AncestorsAndSelf().TakeWhile(static around => around is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .Any(around => (Loops.Is(around) || around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                && other.IsWithin(around)))
        {
            return true;
        }

        return Node == other.Node && Inner is not null && other.Inner is not null && Inner.IsRepeatedWith(other.Inner);
    }

    private static MemberDeclarationSyntax? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax);

    /// <summary>Whether this is a call, here or further in, that leads to a place as a called method sees it.</summary>
    internal bool LeadsTo(Site place) => Inner is not null && (Inner.Equals(place) || Inner.LeadsTo(place));

    /// <summary>The same place seen from a method that calls this one at <paramref name="call"/>.</summary>
    internal Site From(SyntaxNode call) => new(call, this);

    public bool Equals(Site? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Length == other.Length && ReferenceEquals(Node, other.Node) && Equals(Inner, other.Inner));

    public override bool Equals(object? obj) => Equals(obj as Site);

    public override int GetHashCode() => _hash;
}
