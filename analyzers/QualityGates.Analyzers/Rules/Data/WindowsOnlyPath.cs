using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4002: a relative path is written with backslashes and reaches a file parameter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WindowsOnlyPath() : Rule(Descriptor)
{
    public const string Id = "MLQ4002";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Windows-only path",
        messageFormat: "{0} {1}, and reaches '{2}' of '{3}' ({4}); write {5}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Only Windows separates folders with a backslash. Elsewhere it is a letter of a file's name, so the file is not found there, or one of that odd "
            + "name is written. Training on Linux, in a container or on CI fails where the laptop did not.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        if (IsForWindows(context.Compilation, context.Options))
        {
            return;
        }

        var references = References.For(context.Compilation);
        context.RegisterSemanticModelAction(model => Analyze(model, apis, references));
    }

    private void Analyze(SemanticModelAnalysisContext context, ApiModel apis, References references)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var joins = context.Options.Read(RuleOptions.Concatenation, tree) == "true";
        var seen = new HashSet<SyntaxNode>();
        foreach (var token in TreeNames.Of(tree, context.CancellationToken).Texts)
        {
            if (TextExpression.TextOf(token) is var text && (text.IndexOf('\\') >= 0 || (joins && text[0] == '/')) && TextExpression.Around(token) is { } whole && seen.Add(whole)
                && KindOf(whole, joins) is var kind && kind != PathKind.None && !IsOnWindowsOnly(whole))
            {
                Report(context, apis, references, whole, kind);
            }
        }
    }

    private void Report(SemanticModelAnalysisContext context, ApiModel apis, References references, ExpressionSyntax whole, PathKind kind)
    {
        if (context.SemanticModel.GetOperation(whole, context.CancellationToken) is not { } origin
            || origin.ConstantValue is { HasValue: true, Value: string path } && PathText.Classify(path) is PathKind.Rooted or PathKind.Walk // The same, written in parts.
            || Climb.Of(Climb.Around(origin, apis), apis, references, context.CancellationToken).Folders >= 2) // MLQ4001 is about the whole walk.
        {
            return;
        }

        var uses = new FileFlow(kind, apis, references, context.CancellationToken).From(origin);
        if (uses.Count == 0)
        {
            return;
        }

        var location = whole.GetLocation();
        var text = whole is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
        context.ReportDiagnostic(Finding(
            location,
            uses.Select(static use => use.Place).Distinct(),
            ImmutableDictionary<string, string?>.Empty,
            text is null ? "This path" : $"'{text}'",
            kind == PathKind.Backslash ? "is separated by '\\', which on Linux and macOS is a letter of a file's name" : "is joined as text, where a separator too many or too few goes unnoticed",
            uses[0].Parameter,
            uses[0].Api,
            SourcePlace.Describe(uses[0].Place, location),
            text is null ? "Path.Combine with an argument for each part"
                : text.Split(['\\', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts ? $"Path.Combine({string.Join(", ", parts.Select(static part => $"\"{part}\""))})"
                : $"\"{text.Replace('\\', '/')}\""));
    }

    /// <summary>What is wrong with a whole expression; nothing where it is a hard-coded path, which MLQ4001 reports.</summary>
    private static PathKind KindOf(ExpressionSyntax whole, bool joins)
    {
        var kind = PathKind.None;
        var pieces = TextExpression.PiecesOf(whole);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Text is not { } text)
            {
                continue;
            }

            // "\data" is rooted where a path begins; behind a folder it goes on.
            if (PathText.Classify(text) is var hardCoded && (hardCoded == PathKind.Walk || (hardCoded == PathKind.Rooted && i == 0)))
            {
                return PathKind.None;
            }

            if (text.IndexOf('\\') >= 0)
            {
                if (!PathText.HasBackslash(text))
                {
                    return PathKind.None;
                }

                kind = PathKind.Backslash;
            }
            else if (joins && kind == PathKind.None && i > 0 && text[0] == '/')
            {
                kind = PathKind.Joined;
            }
        }

        return kind;
    }

    /// <summary>Whether the program is built for Windows: a platform in the name of its target framework, or the old framework.</summary>
    private static bool IsForWindows(Compilation compilation, AnalyzerOptions options) =>
        IsMarkedForWindows(compilation.Assembly.GetAttributes())
        || (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.TargetFramework", out var framework)
            && (framework.IndexOf("-windows", StringComparison.OrdinalIgnoreCase) >= 0 || framework.StartsWith("net4", StringComparison.OrdinalIgnoreCase)));

    private static bool IsMarkedForWindows(ImmutableArray<AttributeData> attributes) => attributes.Any(static attribute =>
        attribute.AttributeClass is { Name: "SupportedOSPlatformAttribute", ContainingNamespace.Name: "Versioning" }
        && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string platform && platform.StartsWith("windows", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the code asks for the system first, or says which one it is for.</summary>
    private static bool IsOnWindowsOnly(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            var asked = node.Parent switch
            {
                IfStatementSyntax branch when branch.Condition != node => branch.Condition,
                ConditionalExpressionSyntax choice when choice.Condition != node => choice.Condition,
                _ => null,
            };
            if (asked is not null && asked.ToString() is var condition && (condition.Contains("Windows") || condition.Contains("Win32")))
            {
                return true;
            }

            if (node is MemberDeclarationSyntax member && member.AttributeLists.ToString() is { Length: > 0 } attributes && attributes.Contains("SupportedOSPlatform(\"windows"))
            {
                return true;
            }
        }

        return false;
    }
}
