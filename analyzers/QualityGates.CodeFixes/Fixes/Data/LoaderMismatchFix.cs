using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4005: gives the loader the separator, header or quoting of the file, as arguments or in the options object made for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoaderMismatchFix)), Shared]
public sealed class LoaderMismatchFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [LoaderMismatch.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(LoaderMismatch.SettingsProperty, out var written) && written is { Length: > 0 }
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var settings = written.Split('\n').Select(static setting => setting.Split(['='], 2)).ToList();
                if (settings.All(static setting => setting[0].IndexOf('.') < 0))
                {
                    // A loader that another method has set up is told where it loads, which takes no settings.
                    if (!settings.TrueForAll(setting => call.TargetMethod.Parameters.Any(parameter => parameter.Name == setting[0])))
                    {
                        continue;
                    }

                    var changed = settings.Aggregate((InvocationExpressionSyntax)call.Syntax, static (syntax, setting) => Calls.WithFurther(syntax, setting[0], ValueOf(setting[1])));
                    Calls.Offer(context, diagnostic, root, call.Syntax, changed, "Read the file as it is written", nameof(LoaderMismatchFix));
                }
                else if (OptionsOf(call, settings[0][0], context.CancellationToken) is { } options)
                {
                    var changed = settings.Aggregate(options, static (syntax, setting) => With(syntax, setting[0].Substring(setting[0].IndexOf('.') + 1), setting[1]));
                    Calls.Offer(context, diagnostic, root, options, changed, "Read the file as it is written", nameof(LoaderMismatchFix));
                }
            }
        }
    }

    private static LiteralExpressionSyntax ValueOf(string value) => value == "true"
        ? SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)
        : SyntaxFactory.LiteralExpression(SyntaxKind.CharacterLiteralExpression, SyntaxFactory.Literal(value[0]));

    /// <summary>The creation of the options object, in the call or in the declaration of the local given to it.</summary>
    private static BaseObjectCreationExpressionSyntax? OptionsOf(IInvocationOperation call, string setting, CancellationToken cancellationToken)
    {
        var given = Calls.ArgumentFor(call, setting.Substring(0, setting.IndexOf('.')))?.Expression;
        return given as BaseObjectCreationExpressionSyntax
            ?? (given is not null && call.SemanticModel is { } model ? Locals.DeclarationOf(given, model, cancellationToken)?.Initializer?.Value as BaseObjectCreationExpressionSyntax : null);
    }

    /// <summary>The creation with one more member set, written below or behind those before it.</summary>
    private static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, string property, string value)
    {
        var code = value == "true" ? "true" : $"new[] {{ {ValueOf(value)} }}";
        var entry = SyntaxFactory.ParseExpression($"{property} = {code}");
        if (creation.Initializer is not { } initializer)
        {
            var made = creation is ObjectCreationExpressionSyntax { ArgumentList: null } named ? named.WithArgumentList(SyntaxFactory.ArgumentList()) : creation;
            var whole = (BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"{made.WithoutTrivia()} {{ {entry} }}");
            return whole.WithTriviaFrom(creation);
        }

        var entries = initializer.Expressions;
        if (entries.Count == 0)
        {
            return creation.WithInitializer(initializer.WithExpressions(entries.Add(entry.WithTrailingTrivia(SyntaxFactory.Space))));
        }

        var last = entries[entries.Count - 1];
        var isBelow = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia);
        var hasComma = entries.SeparatorCount == entries.Count;
        var end = hasComma ? entries.GetSeparator(entries.Count - 1).TrailingTrivia : last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isBelow ? end : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        end = isBelow ? [.. end.Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))] : end;
        var added = isBelow ? entry.WithLeadingTrivia(last.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))) : entry;
        var separators = entries.GetSeparators().Take(entries.Count - 1).Append(comma).ToList();
        if (hasComma)
        {
            separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
        }
        else
        {
            added = added.WithTrailingTrivia(end);
        }

        return creation.WithInitializer(initializer.WithExpressions(SyntaxFactory.SeparatedList([.. entries.Take(entries.Count - 1), last.WithoutTrailingTrivia(), added], separators)));
    }
}
