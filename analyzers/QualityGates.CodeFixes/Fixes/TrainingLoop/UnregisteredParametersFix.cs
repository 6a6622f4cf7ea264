using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5007: registers at the end of the constructors, or makes a list of modules a module.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnregisteredParametersFix)), Shared]
public sealed class UnregisteredParametersFix() : DocumentFix(UnregisteredParameters.Id)
{
    private static readonly ImmutableHashSet<string> SharedMembers = ["Add", "Insert", "Count", "Contains", "IndexOf", "Clear", "Remove", "RemoveAt", "CopyTo"];

    private protected override string TitleOf(Diagnostic diagnostic) => KindOf(diagnostic) == UnregisteredParameters.Collection
        ? "Make it a 'ModuleList'"
        : $"Call '{MethodOf(diagnostic)}()' last";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is not null && model is not null && KindOf(diagnostic) switch
        {
            UnregisteredParameters.Missing => ConstructorsOf(root, diagnostic) is { Count: > 0 } && HasNoSecondPart(root, diagnostic, model, cancellationToken),
            UnregisteredParameters.Early => SweepOf(root, diagnostic) is not null,
            UnregisteredParameters.Collection => ListOf(root, diagnostic, model, cancellationToken) is not null,
            _ => false,
        };
    }

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var root = editor.OriginalRoot;
        foreach (var diagnostic in diagnostics)
        {
            if (!await CanFixAsync(document, diagnostic, cancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            switch (KindOf(diagnostic))
            {
                case UnregisteredParameters.Missing:
                    var call = CallOf(MethodOf(diagnostic)!);
                    foreach (var constructor in ConstructorsOf(root, diagnostic))
                    {
                        editor.ReplaceNode(constructor, (node, _) => WithLast((ConstructorDeclarationSyntax)node, call));
                    }

                    break;
                case UnregisteredParameters.Early when SweepOf(root, diagnostic) is { } sweep:
                    editor.ReplaceNode(sweep.FirstAncestorOrSelf<ConstructorDeclarationSyntax>()!, (node, _) => WithMovedToTheEnd((ConstructorDeclarationSyntax)node, IndexOf(sweep)));
                    break;
                case UnregisteredParameters.Collection when ListOf(root, diagnostic, editor.SemanticModel, cancellationToken) is { } list:
                    MakeModuleList(editor, list);
                    break;
            }
        }

        return editor.GetChangedDocument();
    }

    private static string? KindOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(UnregisteredParameters.KindProperty, out var kind) ? kind : null;

    private static string? MethodOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(UnregisteredParameters.MethodProperty, out var method) ? method : null;

    /// <summary>The constructors of the class that do not leave their work to another of it.</summary>
    private static List<ConstructorDeclarationSyntax> ConstructorsOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>() is { ParameterList: null } declaration
            ? [.. declaration.Members.OfType<ConstructorDeclarationSyntax>().Where(static constructor =>
                !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) != true)]
            : [];

    /// <summary>Constructors may stand in another part of a class.</summary>
    private static bool HasNoSecondPart(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } declaration
        && model.GetDeclaredSymbol(declaration, cancellationToken)?.DeclaringSyntaxReferences.Length == 1;

    /// <summary>The call that comes too early, when it is a statement of the constructor itself.</summary>
    private static ExpressionStatementSyntax? SweepOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } statement ? statement : null;

    private static ExpressionStatementSyntax CallOf(string method) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName(method)))
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed).WithAdditionalAnnotations(Formatter.Annotation);

    private static int IndexOf(StatementSyntax statement) => ((BlockSyntax)statement.Parent!).Statements.IndexOf(statement);

    /// <summary>The constructor with one of its statements at the end; what is commented above it stays where it is.</summary>
    private static ConstructorDeclarationSyntax WithMovedToTheEnd(ConstructorDeclarationSyntax constructor, int index)
    {
        var statements = constructor.Body!.Statements;
        var moved = (ExpressionStatementSyntax)statements[index];
        var next = statements[index + 1];
        var comments = moved.GetLeadingTrivia();
        while (comments.Count > 0 && comments[comments.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
        {
            comments = comments.RemoveAt(comments.Count - 1);
        }

        statements = statements.Replace(next, next.WithLeadingTrivia(comments.AddRange(next.GetLeadingTrivia()))).RemoveAt(index);
        return WithLast(
            constructor.WithBody(constructor.Body.WithStatements(statements)), moved.WithoutLeadingTrivia().WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static ConstructorDeclarationSyntax WithLast(ConstructorDeclarationSyntax constructor, ExpressionStatementSyntax call)
    {
        if (constructor.Body is { } body)
        {
            return constructor.WithBody(body.AddStatements(call));
        }

        if (constructor.ExpressionBody is not { } arrow)
        {
            return constructor;
        }

        var first = SyntaxFactory.ExpressionStatement(arrow.Expression.WithoutTrivia()).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return constructor.WithExpressionBody(null).WithSemicolonToken(default)
            .WithParameterList(constructor.ParameterList.WithoutTrailingTrivia())
            .WithBody(SyntaxFactory.Block(first, call).WithTrailingTrivia(constructor.SemicolonToken.TrailingTrivia))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The list a collection is declared as, when all that is done with it a list of modules can do as well, and something registers the fields.</summary>
    private static VariableDeclarationSyntax? ListOf(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: GenericNameSyntax { Identifier.ValueText: "List" } type } declaration } declarator
            || model.GetTypeInfo(type, cancellationToken).Type is not INamedTypeSymbol { Name: "List" } list || list.ContainingNamespace.ToDisplayString() != "System.Collections.Generic"
            || value is not BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } }
            || model.GetDeclaredSymbol(declarator, cancellationToken) is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field
            || declaration.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } owner || field.ContainingType.DeclaringSyntaxReferences.Length != 1
            || Sweep(owner, model, cancellationToken) is not { } sweep)
        {
            return null;
        }

        return owner.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, field))
            .All(name => CanStay(name, sweep))
            ? declaration
            : null;
    }

    private static InvocationExpressionSyntax? Sweep(ClassDeclarationSyntax owner, SemanticModel model, CancellationToken cancellationToken) =>
        owner.Members.OfType<ConstructorDeclarationSyntax>().SelectMany(static constructor => constructor.DescendantNodes()).OfType<InvocationExpressionSyntax>()
            .LastOrDefault(call => call.ArgumentList.Arguments.Count == 0
                && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && Apis.ApiModel.For(model.Compilation)?.Find(method, Apis.ApiRole.Register) is { Parts.IsEmpty: true });

    /// <summary>Whether a use of the list compiles with a list of modules, and fills it before it is registered.</summary>
    private static bool CanStay(IdentifierNameSyntax name, InvocationExpressionSyntax sweep)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? (ExpressionSyntax)access : name;
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } => SharedMembers.Contains(member)
                && (member != "Add" || name.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { } constructor && constructor == sweep.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() && name.SpanStart < sweep.SpanStart),
            ElementAccessExpressionSyntax => true,
            ForEachStatementSyntax loop => loop.Expression == whole,
            _ => false,
        };
    }

    private static void MakeModuleList(DocumentEditor editor, VariableDeclarationSyntax declaration)
    {
        var elements = ((GenericNameSyntax)declaration.Type).TypeArgumentList;
        var name = SyntaxFactory.QualifiedName(
            SyntaxFactory.ParseName("global::TorchSharp.Modules"), SyntaxFactory.GenericName(SyntaxFactory.Identifier("ModuleList"), elements));
        editor.ReplaceNode(declaration.Type, name.WithTriviaFrom(declaration.Type).WithAdditionalAnnotations(Simplifier.Annotation));
        if (declaration.Variables[0].Initializer!.Value is ObjectCreationExpressionSyntax creation)
        {
            editor.ReplaceNode(creation.Type, name.WithTriviaFrom(creation.Type).WithAdditionalAnnotations(Simplifier.Annotation));
        }
    }
}
