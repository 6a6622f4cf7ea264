using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1006: one thread, in the options of the trainer; arguments of the overload without options become options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NondeterministicTrainerFix)), Shared]
public sealed class NondeterministicTrainerFix : CodeFixProvider
{
    private const string Threads = "NumberOfThreads";

    public override ImmutableArray<string> FixableDiagnosticIds => [NondeterministicTrainer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && (call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "options") is { } options ? WithThread(call, options) : WithOptions(call)) is { } changed)
            {
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, "Train with one thread", nameof(NondeterministicTrainerFix));
            }
        }
    }

    /// <summary>The call with the setting among those written into its options.</summary>
    private static SyntaxNode? WithThread(IInvocationOperation call, IArgumentOperation options)
    {
        if ((options.Syntax as ArgumentSyntax)?.Expression is not BaseObjectCreationExpressionSyntax creation)
        {
            return null;
        }

        var setting = SyntaxFactory.ParseExpression($"{Threads} = 1");
        var written = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static entry => entry.Left.ToString() == Threads);
        if (written is not null)
        {
            return call.Syntax.ReplaceNode(written.Right, SyntaxFactory.ParseExpression("1").WithTriviaFrom(written.Right));
        }

        if (creation.Initializer is not { Expressions.Count: > 0 } initializer)
        {
            return creation.Initializer is null
                ? call.Syntax.ReplaceNode(creation, creation.WithInitializer(Initializer([setting])).WithTrailingTrivia(creation.GetTrailingTrivia()))
                : null;
        }

        var last = initializer.Expressions[initializer.Expressions.Count - 1];
        if (initializer.Expressions.SeparatorCount == initializer.Expressions.Count)
        {
            // A comma behind the last one.
            var end = initializer.Expressions.GetSeparator(initializer.Expressions.Count - 1);
            var trailing = SyntaxFactory.SeparatedList([.. initializer.Expressions, setting.WithLeadingTrivia(last.GetLeadingTrivia())], [.. initializer.Expressions.GetSeparators(), end]);
            return call.Syntax.ReplaceNode(initializer, initializer.WithExpressions(trailing));
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(
            initializer.Expressions.Count > 1 ? initializer.Expressions.GetSeparator(0).TrailingTrivia : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        var expressions = SyntaxFactory.SeparatedList(
            [.. initializer.Expressions.Replace(last, last.WithoutTrailingTrivia()), setting.WithLeadingTrivia(initializer.Expressions.Count > 1 ? last.GetLeadingTrivia() : default).WithTrailingTrivia(last.GetTrailingTrivia())],
            [.. initializer.Expressions.GetSeparators(), comma]);
        return call.Syntax.ReplaceNode(initializer, initializer.WithExpressions(expressions));
    }

    /// <summary>The call of the overload with options, where each argument has a setting of its name and type.</summary>
    private static InvocationExpressionSyntax? WithOptions(IInvocationOperation call)
    {
        var options = call.TargetMethod.ContainingType.GetMembers(call.TargetMethod.Name).OfType<IMethodSymbol>()
            .Where(other => other.Parameters.Length > 0 && SymbolEqualityComparer.Default.Equals(other.ReturnType, call.TargetMethod.ReturnType))
            .Select(static other => other.Parameters[other.Parameters.Length - 1]).FirstOrDefault(static parameter => parameter.Name == "options")?.Type;
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        if (options is null || SettingFor(options, Threads) is null)
        {
            return null;
        }

        var settings = new List<ExpressionSyntax>();
        foreach (var argument in call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit).OrderBy(static argument => argument.Syntax.SpanStart))
        {
            if (argument.Syntax is not ArgumentSyntax { Expression: var value })
            {
                continue; // What the extension method extends.
            }

            var name = argument.Parameter is { } parameter ? char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1) : "";
            if (argument.ArgumentKind != ArgumentKind.Explicit || SettingFor(options, name) is not { } setting || !IsAssignable(argument.Parameter!.Type, setting))
            {
                return null;
            }

            settings.Add(SyntaxFactory.ParseExpression($"{name} = {value.WithoutTrivia()}"));
        }

        settings.Add(SyntaxFactory.ParseExpression($"{Threads} = 1"));
        var creation = SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.ParseTypeName(options.ToDisplayString()).WithAdditionalAnnotations(Simplifier.Annotation).WithLeadingTrivia(SyntaxFactory.Space), null, Initializer(settings));
        return syntax.WithArgumentList(syntax.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(creation))));
    }

    private static bool IsAssignable(ITypeSymbol from, ITypeSymbol to) => SymbolEqualityComparer.Default.Equals(from, to)
        || (to is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], from))
        || from.AllInterfaces.Contains(to, SymbolEqualityComparer.Default);

    private static ITypeSymbol? SettingFor(ITypeSymbol options, string name)
    {
        for (var type = options; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                switch (member)
                {
                    case IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsReadOnly: false } field:
                        return field.Type;
                    case IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } property:
                        return property.Type;
                }
            }
        }

        return null;
    }

    private static InitializerExpressionSyntax Initializer(IEnumerable<ExpressionSyntax> settings)
    {
        var list = settings.ToList();
        return SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SeparatedList(list, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), list.Count - 1)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space));
    }
}
