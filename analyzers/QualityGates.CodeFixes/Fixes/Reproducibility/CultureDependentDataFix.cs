using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1008: reads and writes in the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureDependentDataFix)), Shared]
public sealed class CultureDependentDataFix() : DocumentFix(CultureDependentData.Id)
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    private protected override string TitleOf(Diagnostic diagnostic) => "Use the invariant culture";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } plan)
            {
                editor.ReplaceNode(plan.Node, (current, _) => plan.Change(current).WithTriviaFrom(current));
            }
        }

        return editor.GetChangedDocument();
    }

    /// <summary>What to change, and how; the change works on the node as it is by then.</summary>
    private static async Task<(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Change)?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } access } name && access.Name == name)
        {
            node = called;
        }

        return node is null || model is null ? null : node switch
        {
            InvocationExpressionSyntax call when model.GetOperation(call, cancellationToken) is IInvocationOperation operation => OfCall(call, operation),
            InterpolatedStringExpressionSyntax text => (text, static current => Wrapped((ExpressionSyntax)current)),
            BinaryExpressionSyntax sum => InParts(sum, model, cancellationToken),
            BaseObjectCreationExpressionSyntax creation => WithoutCurrent(creation),
            MemberAccessExpressionSyntax group when model.GetSymbolInfo(group, cancellationToken).Symbol is IMethodSymbol { Name: var method } && !method.StartsWith("Try", StringComparison.Ordinal) =>
                (group, static current => FullNames.Parse($"text => {current.WithoutTrivia()}(text, {Invariant})")),
            _ => null,
        };
    }

    private static (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? OfCall(InvocationExpressionSyntax call, IInvocationOperation operation)
    {
        var target = operation.TargetMethod;
        if (operation.Arguments.FirstOrDefault(static argument => argument.ArgumentKind == ArgumentKind.Explicit && IsCulture(argument.Parameter?.Type)) is { Syntax: ArgumentSyntax given })
        {
            return (given.Expression, static _ => InvariantCulture());
        }

        if (operation.Arguments.FirstOrDefault(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue && IsCulture(argument.Parameter?.Type)) is { Parameter.Name: var optional })
        {
            return (call, current => With((InvocationExpressionSyntax)current, optional));
        }

        switch (target.Name)
        {
            case "TryParse" when call.ArgumentList.Arguments.Count == 2 && !call.ArgumentList.Arguments.Any(static argument => argument.NameColon is not null) && operation.Arguments[1].Parameter?.RefKind == RefKind.Out:
                return (call, current => Between((InvocationExpressionSyntax)current, StyleOf(target.ContainingType)));
            case nameof(string.Format):
                return (call, static current => First((InvocationExpressionSyntax)current));
            case nameof(string.Join):
                return call.ArgumentList.Arguments.Count == 2 && operation.Arguments[1].ArgumentKind == ArgumentKind.Explicit
                    ? (call.ArgumentList.Arguments[1].Expression, static current => FullNames.Parse(
                        $"global::System.Linq.Enumerable.Select({current.WithoutTrivia()}, value => value.ToString({Invariant}))").WithAdditionalAnnotations(Simplifier.Annotation))
                    : null;
            case "Parse" or "ToSingle" or "ToDouble" or "ToDecimal" or "ToDateTime" or nameof(ToString) when call.ArgumentList.Arguments.All(static argument => argument.NameColon is null):
                return (call, static current => With((InvocationExpressionSyntax)current, name: null));
            case "Write" or "WriteLine" or "Append" or "WriteAsync" or "WriteLineAsync" when call.ArgumentList.Arguments.Count == 1 && operation.Arguments[0].Parameter?.Type.IsValueType == true:
                return (call.ArgumentList.Arguments[0].Expression, static current => AsText((ExpressionSyntax)current));
            case "Write" or "WriteLine" when call.ArgumentList.Arguments.Count > 1:
                return (call, static current => Formatted((InvocationExpressionSyntax)current));
            default:
                return null;
        }
    }

    private static bool IsCulture(ITypeSymbol? type) => type?.Name is "CultureInfo" or "IFormatProvider";

    private static ExpressionSyntax InvariantCulture() => FullNames.Parse(Invariant);

    private static string StyleOf(ITypeSymbol type) => type.Name switch
    {
        "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" => "",
        "Decimal" => "global::System.Globalization.NumberStyles.Number",
        _ => "global::System.Globalization.NumberStyles.Float | global::System.Globalization.NumberStyles.AllowThousands",
    };

    /// <summary>The call with the culture as its last argument, by name where there is one.</summary>
    private static InvocationExpressionSyntax With(InvocationExpressionSyntax call, string? name)
    {
        var argument = SyntaxFactory.Argument(InvariantCulture());
        return Add(call, call.ArgumentList.Arguments.Count, name is null ? argument : argument.WithNameColon(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space)));
    }

    /// <summary>TryParse(text, out value): style and culture stand between the two.</summary>
    private static InvocationExpressionSyntax Between(InvocationExpressionSyntax call, string style) => style.Length == 0
        ? Add(Add(call, 1, SyntaxFactory.Argument(FullNames.Parse("global::System.Globalization.DateTimeStyles.None"))), 1, SyntaxFactory.Argument(InvariantCulture()))
        : Add(Add(call, 1, SyntaxFactory.Argument(InvariantCulture())), 1, SyntaxFactory.Argument(FullNames.Parse(style)));

    private static InvocationExpressionSyntax First(InvocationExpressionSyntax call) => Add(call, 0, SyntaxFactory.Argument(InvariantCulture()));

    private static InvocationExpressionSyntax Add(InvocationExpressionSyntax call, int index, ArgumentSyntax argument)
    {
        var arguments = call.ArgumentList.Arguments;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var separators = arguments.GetSeparators().ToList();
        if (arguments.Count > 0)
        {
            separators.Insert(Math.Min(index, separators.Count), comma);
        }

        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList([.. arguments.Take(index), argument, .. arguments.Skip(index)], separators)));
    }

    private static InvocationExpressionSyntax Wrapped(ExpressionSyntax text) => SyntaxFactory.InvocationExpression(
        FullNames.Parse("global::System.FormattableString.Invariant"),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia()))));

    /// <summary>WriteLine("{0},{1}", a, b): the text is made first.</summary>
    private static InvocationExpressionSyntax Formatted(InvocationExpressionSyntax call) => call.WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(
        First(SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression("string.Format"), call.ArgumentList))))));

    private static InvocationExpressionSyntax AsText(ExpressionSyntax value) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, InBrackets(value.WithoutTrivia()), SyntaxFactory.IdentifierName(nameof(ToString))),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(InvariantCulture()))));

    private static ExpressionSyntax InBrackets(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax
            ? value
            : SyntaxFactory.ParenthesizedExpression(value);

    /// <summary>a + "," + b: every number becomes a text by itself.</summary>
    private static (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? InParts(BinaryExpressionSyntax sum, SemanticModel model, CancellationToken cancellationToken)
    {
        var numbers = new List<ExpressionSyntax>();
        Collect(sum);
        return numbers.Count == 0 ? null : (sum, WithTexts);

        // Positions are those of the sum as it was analysed; inside it only further findings change anything, and those are in the numbers.
        SyntaxNode WithTexts(SyntaxNode current)
        {
            var parts = sum.DescendantNodes().OfType<ExpressionSyntax>().Select((part, i) => (part, i)).Where(pair => numbers.Contains(pair.part)).Select(static pair => pair.i).ToList();
            var now = current.DescendantNodes().OfType<ExpressionSyntax>().ToList();
            return current.ReplaceNodes(parts.Where(i => i < now.Count).Select(i => now[i]), static (_, part) => AsText(part).WithTriviaFrom(part));
        }

        void Collect(ExpressionSyntax part)
        {
            if (part is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner && model.GetTypeInfo(inner, cancellationToken).Type?.SpecialType == SpecialType.System_String)
            {
                Collect(inner.Left);
                Collect(inner.Right);
            }
            else if (model.GetTypeInfo(part, cancellationToken).Type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } or { Name: "Half" })
            {
                numbers.Add(part);
            }
        }
    }

    /// <summary>new CsvReader(text, CultureInfo.CurrentCulture).</summary>
    private static (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? WithoutCurrent(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList?.Arguments.Select(static argument => argument.Expression)
            .FirstOrDefault(static expression => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CurrentCulture" or "CurrentUICulture" }) is { } current
            ? (current, static _ => InvariantCulture())
            : null;
}
