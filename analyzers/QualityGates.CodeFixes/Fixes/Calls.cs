using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Fixes;

/// <summary>Calls of libraries that findings stand at, and changes of their arguments.</summary>
internal static class Calls
{
    /// <summary>
    /// The call a finding stands at, when it is the one of the library itself. A finding may also stand at the call of a method of the program,
    /// in which the faulty call is: what to change there depends on its other callers.
    /// </summary>
    internal static async Task<IInvocationOperation?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var name = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return name?.FirstAncestorOrSelf<InvocationExpressionSyntax>(static call => call.Expression is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) is { } syntax
            && NameOf(syntax).Span.Contains(diagnostic.Location.SourceSpan)
            && model?.GetOperation(syntax, cancellationToken) is IInvocationOperation call && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
                ? call
                : null;
    }

    /// <summary>The name of the called method.</summary>
    internal static SimpleNameSyntax NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)call.Expression).Name;

    /// <summary>The argument written for a parameter; null when it is left out.</summary>
    internal static ArgumentSyntax? ArgumentFor(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)?.Syntax as ArgumentSyntax;

    /// <summary>The call with a value for a parameter: in place of the one written, or as a further argument by name.</summary>
    internal static InvocationExpressionSyntax WithArgument(IInvocationOperation call, string parameter, ExpressionSyntax value)
    {
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        return ArgumentFor(call, parameter) is { } written ? syntax.ReplaceNode(written.Expression, value.WithTriviaFrom(written.Expression)) : WithFurther(syntax, parameter, value);
    }

    /// <summary>The call with a further argument by name.</summary>
    internal static InvocationExpressionSyntax WithFurther(InvocationExpressionSyntax syntax, string parameter, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space), default, value);
        var arguments = syntax.ArgumentList.Arguments;
        if (arguments.Count == 0)
        {
            return syntax.WithArgumentList(syntax.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(argument)));
        }

        // Written one below the other, or all in one line, as those before it.
        var last = arguments[arguments.Count - 1];
        var before = arguments.Count > 1 ? arguments.GetSeparator(arguments.Count - 2) : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.TriviaList(before.TrailingTrivia.Last()) : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        argument = argument.WithLeadingTrivia(arguments.Count > 1 ? last.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : []).WithTrailingTrivia(last.GetTrailingTrivia());
        var separators = arguments.GetSeparators().Append(separator);
        return syntax.WithArgumentList(syntax.ArgumentList.WithArguments(
            SyntaxFactory.SeparatedList([.. arguments.Replace(last, last.WithoutTrailingTrivia()), argument], separators)));
    }

    /// <summary>A text as C# writes it.</summary>
    internal static ExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>Offers to put one call in place of another.</summary>
    internal static void Offer(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SyntaxNode call, SyntaxNode changed, string title, string key) => context.RegisterCodeFix(
        CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, changed))), equivalenceKey: key), diagnostic);

    /// <summary>The call without the columns in the list written at it; null when they do not stand there or nothing would be left.</summary>
    internal static InvocationExpressionSyntax? WithoutColumns(IInvocationOperation call, ImmutableArray<string> columns, CancellationToken cancellationToken)
    {
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        var list = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String });
        var model = call.SemanticModel;
        if (list is null || model is null)
        {
            return null;
        }

        var nodes = ElementsOf(list, syntax);
        var named = nodes.Where(node => IsNamed(node)).ToList();
        return named.Count == 0 || named.Count == nodes.Count || columns.Any(column => !named.Any(node => NameIn(node) == column)) ? null
            : (InvocationExpressionSyntax)new Removal([.. named]).Visit(syntax);

        bool IsNamed(SyntaxNode node) => NameIn(node) is { } name && columns.Contains(name);

        string? NameIn(SyntaxNode node) => ExpressionIn(node) is { } expression ? model.GetConstantValue(expression, cancellationToken).Value as string : null;
    }

    /// <summary>The arguments, or the elements of an array written as one, that a list consists of.</summary>
    private static IReadOnlyList<SyntaxNode> ElementsOf(IArgumentOperation list, InvocationExpressionSyntax call)
    {
        if (list.ArgumentKind == ArgumentKind.ParamArray && list.Value is IArrayCreationOperation { Initializer: { } initializer })
        {
            var expressions = initializer.ElementValues.Select(static value => value.Syntax).ToImmutableHashSet();
            return [.. call.ArgumentList.Arguments.Where(argument => expressions.Contains(argument.Expression))];
        }

        return (list.Syntax as ArgumentSyntax)?.Expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } written } array when array.Type.RankSpecifiers.All(static rank => rank.Sizes.All(static size => size is OmittedArraySizeExpressionSyntax)) => [.. written.Expressions],
            ImplicitArrayCreationExpressionSyntax { Initializer: var written } => [.. written.Expressions],
            CollectionExpressionSyntax collection => [.. collection.Elements],
            _ => [],
        };
    }

    private static ExpressionSyntax? ExpressionIn(SyntaxNode node) => node switch
    {
        ArgumentSyntax argument => argument.Expression,
        ExpressionElementSyntax element => element.Expression,
        _ => node as ExpressionSyntax,
    };

    /// <summary>Takes elements out of lists, with the separator that belongs to each.</summary>
    private sealed class Removal(ImmutableHashSet<SyntaxNode> removed) : CSharpSyntaxRewriter
    {
        public override SeparatedSyntaxList<TNode> VisitList<TNode>(SeparatedSyntaxList<TNode> list)
        {
            var left = list;
            for (var i = list.Count - 1; i >= 0; i--)
            {
                if (removed.Contains(list[i]))
                {
                    var end = i == left.Count - 1 && i > 0 ? EndOf(left) : default;
                    left = left.RemoveAt(i);
                    left = end == default ? left : left.Replace(left[i - 1], left[i - 1].WithTrailingTrivia(end));
                }
            }

            return left.Count < list.Count ? left : base.VisitList(list);
        }

        /// <summary>What stands behind the last element, or behind the comma before it where that is a comment.</summary>
        private static SyntaxTriviaList EndOf<TNode>(SeparatedSyntaxList<TNode> list)
            where TNode : SyntaxNode
        {
            var comma = list.GetSeparator(list.Count - 2).TrailingTrivia;
            return comma.Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                ? comma.AddRange(list[list.Count - 1].GetLeadingTrivia())
                : list[list.Count - 1].GetTrailingTrivia();
        }
    }
}
