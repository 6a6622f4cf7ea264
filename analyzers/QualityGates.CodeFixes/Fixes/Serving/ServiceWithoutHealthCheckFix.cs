using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6007: registers health checks before the application is built, and maps their endpoint.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ServiceWithoutHealthCheckFix)), Shared]
public sealed class ServiceWithoutHealthCheckFix() : DocumentFix(ServiceWithoutHealthCheck.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => "Add a health check at /healthz";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (diagnostics.IsEmpty || await PlanAsync(document, diagnostics[0], cancellationToken).ConfigureAwait(false) is not { } plan)
        {
            return document;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        Insert(editor, plan.Mapping, $"{plan.Application}.MapHealthChecks(\"/healthz\");");
        if (!plan.IsRegistered)
        {
            Insert(editor, plan.Building, $"{plan.Builder}.Services.AddHealthChecks();");
        }

        var root = editor.GetChangedRoot();
        root = plan.MapsByName ? root : Usings.With(root, "Microsoft.AspNetCore.Builder");
        root = plan.AddsByName ? root : Usings.With(root, "Microsoft.Extensions.DependencyInjection");
        return document.WithSyntaxRoot(root);
    }

    /// <summary>Puts a statement before another, on a line of its own.</summary>
    private static void Insert(DocumentEditor editor, StatementSyntax before, string text)
    {
        var trivia = before.GetLeadingTrivia();
        var indent = trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(trivia[trivia.Count - 1]) : SyntaxFactory.TriviaList();
        var end = before.GetTrailingTrivia().Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)).DefaultIfEmpty(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var added = SyntaxFactory.ParseStatement(text).WithLeadingTrivia(trivia).WithTrailingTrivia(end);
        SyntaxNode whole = before.Parent is GlobalStatementSyntax global ? global : before;
        editor.InsertBefore(whole, whole is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(added) : added);
        editor.ReplaceNode(whole, (current, _) => current.WithLeadingTrivia(indent));
    }

    private sealed record Plan(StatementSyntax Mapping, StatementSyntax Building, string Application, string Builder, bool IsRegistered, bool MapsByName, bool AddsByName);

    private static async Task<Plan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.HealthCheckEndpointRouteBuilderExtensions") is null
            || model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.HealthCheckServiceCollectionExtensions") is null
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax application } } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } mapping
            || Locals.DeclarationOf(application, model, cancellationToken) is not { Initializer.Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Build", Expression: IdentifierNameSyntax builder } } } declarator
            || model.GetTypeInfo(builder, cancellationToken).Type?.ToDisplayString() != "Microsoft.AspNetCore.Builder.WebApplicationBuilder"
            || Locals.StatementOf(declarator) is not { } building || BlockOf(building) != BlockOf(mapping))
        {
            return null;
        }

        return new Plan(
            mapping, building, application.Identifier.ValueText, builder.Identifier.ValueText,
            root.DescendantTokens().Any(static token => token.ValueText == "AddHealthChecks"),
            Usings.Reach(model, call.SpanStart, "HealthCheckEndpointRouteBuilderExtensions"), Usings.Reach(model, call.SpanStart, "HealthCheckServiceCollectionExtensions"));
    }

    private static SyntaxNode? BlockOf(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
}
