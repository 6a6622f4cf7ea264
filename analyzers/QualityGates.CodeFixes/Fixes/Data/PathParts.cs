using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>The part of a path worth keeping, and the base it is resolved against, as expressions.</summary>
internal sealed class PathParts(string[] segments, string pathBase)
{
    private const string PathType = "global::System.IO.Path";

    private static readonly HashSet<string> FullTypeNames = [PathType, BaseExpression.DirectoryType, BaseExpression.EnvironmentType, BaseExpression.AppContextType];

    private static readonly SyntaxAnnotation Spread = new("MLQ4001.Spread");

    internal static bool IsCombine(InvocationExpressionSyntax call) => NameOf(call) == "Combine";

    internal static bool IsJoin(InvocationExpressionSyntax call) => NameOf(call) == "Join";

    /// <summary><c>Path.Combine(AppContext.BaseDirectory, "data", "churn.csv")</c></summary>
    internal ExpressionSyntax BelowBase() => Parse(Call(segments.Select(Quote).Prepend(pathBase)));

    /// <summary>The same for a text that ends in a separator, because a name is put behind it somewhere.</summary>
    internal ExpressionSyntax FolderBelowBase() => Parse(Call([pathBase, .. segments.Take(segments.Length - 1).Select(Quote), Quote(segments[segments.Length - 1] + "/")]));

    /// <summary>Only the base.</summary>
    internal ExpressionSyntax Base() => Parse(pathBase);

    /// <summary>The same, ready to be continued by another text: <c>Path.Combine(…) + "/"</c>.</summary>
    internal ExpressionSyntax BelowBaseWithSeparator() => Parse(Call(segments.Select(Quote).Prepend(pathBase)) + " + \"/\"");

    /// <summary>Below the base, followed by an expression that begins with the kept part.</summary>
    internal ExpressionSyntax BelowBase(ExpressionSyntax rest) => Parse(Call([pathBase, rest.ToString()]));

    /// <summary>Only the kept part: a literal, or <c>Path.Combine("data", "churn.csv")</c>.</summary>
    internal ExpressionSyntax Alone() => segments.Length == 1 ? Literal(segments[0]) : Parse(Call(segments.Select(Quote)));

    /// <summary>The kept part as it continues a text, with the separators the text had at its ends.</summary>
    internal string InsideText(string text) =>
        (text[0] is '/' or '\\' ? "/" : "") + string.Join("/", segments) + (text[text.Length - 1] is '/' or '\\' ? "/" : "");

    internal static ExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary><c>Path.Combine(a, "b")</c> of the code of its arguments.</summary>
    internal static ExpressionSyntax Combine(IEnumerable<string> arguments) => Parse(Call(arguments));

    /// <summary>Marks an argument whose own arguments are to take its place.</summary>
    internal static ExpressionSyntax ToSpread(ExpressionSyntax combination) =>
        combination is InvocationExpressionSyntax ? combination.WithAdditionalAnnotations(Spread) : combination;

    /// <summary><c>Path.Combine(root, "..", "..", "data")</c> without the walk: <c>Path.Combine(root, "data")</c>.</summary>
    internal ExpressionSyntax WithoutWalk(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var kept = new List<string>();
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (model.GetConstantValue(argument.Expression, cancellationToken).Value is string text && PathText.WalksUp(text) > 0)
            {
                kept.AddRange(text.Split('/', '\\').Where(static s => s is not ("" or "." or "..")).Select(Quote));
            }
            else
            {
                kept.Add(argument.Expression.ToString());
            }
        }

        if (model.GetConstantValue(call.ArgumentList.Arguments[0].Expression, cancellationToken).HasValue)
        {
            kept.Insert(0, pathBase);
        }

        return kept.Count == 1 ? Parse(kept[0]) : Parse($"{call.Expression}({string.Join(", ", kept)})");
    }

    /// <summary>Puts the arguments of marked combinations in their place.</summary>
    internal static SyntaxNode SpreadArguments(SyntaxNode root) =>
        root.ReplaceNodes(
            root.GetAnnotatedNodes(Spread).Select(static node => node.Parent?.Parent).OfType<ArgumentListSyntax>().Distinct(),
            static (_, list) => SpreadArguments(list));

    private static ArgumentListSyntax SpreadArguments(ArgumentListSyntax list)
    {
        var nodes = new List<SyntaxNodeOrToken>();
        foreach (var item in list.Arguments.GetWithSeparators())
        {
            if (item.AsNode() is ArgumentSyntax { Expression: InvocationExpressionSyntax inner } argument && inner.HasAnnotation(Spread))
            {
                var arguments = inner.ArgumentList.Arguments.GetWithSeparators();
                nodes.Add(((ArgumentSyntax)arguments[0].AsNode()!).WithLeadingTrivia(argument.GetLeadingTrivia()));
                nodes.AddRange(arguments.Skip(1));
            }
            else
            {
                nodes.Add(item);
            }
        }

        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(nodes));
    }

    private static string Call(IEnumerable<string> arguments) => $"{PathType}.Combine({string.Join(", ", arguments)})";

    internal static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Type names are written out in full and shortened to what the file imports; only nodes that carry the annotation are.</summary>
    private static ExpressionSyntax Parse(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        return expression.ReplaceNodes(
            expression.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(static access => FullTypeNames.Contains(access.ToString())),
            static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: var name } when type.ToString().EndsWith("Path", StringComparison.Ordinal) => name,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
