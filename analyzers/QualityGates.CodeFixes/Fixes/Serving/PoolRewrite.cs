using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Fixes.Serving;

/// <summary>What has to change, in all files of a project, so that a pool is injected where one engine was.</summary>
internal sealed class PoolRewrite
{
    private const string Namespace = "Microsoft.Extensions.ML";

    private readonly List<(DocumentId Document, SyntaxNode Node, SyntaxNode Replacement)> _changes = [];

    private PoolRewrite()
    {
    }

    /// <summary>The rewrite for one registration; null where it is not certain that everything that uses the engine can use a pool.</summary>
    internal static async Task<PoolRewrite?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.ML.PredictionEnginePool`2") is null
            || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddSingleton", Expression: var services } } call
            || call.ArgumentList.Arguments.Count != 1
            || CreationIn(call.ArgumentList.Arguments[0].Expression, model, cancellationToken) is not { } creation
            || PathOf(creation, call, model, cancellationToken) is not { } path
            || model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol { TypeArguments.Length: 2, ContainingAssembly.Name: "Microsoft.ML.Data", Name: "PredictionEngine" } engine)
        {
            return null;
        }

        var types = ((GenericNameSyntax)((MemberAccessExpressionSyntax)creation.Expression).Name).TypeArgumentList;
        var rewrite = new PoolRewrite();
        var registration = SyntaxFactory.ParseExpression($"{services.WithoutTrivia()}.AddPredictionEnginePool{types.WithoutTrivia()}().FromFile({path.WithoutTrivia()}, watchForChanges: false)");
        rewrite._changes.Add((document.Id, call, registration.WithTriviaFrom(call)));
        foreach (var other in document.Project.Documents)
        {
            if (!await rewrite.AddUsesAsync(other, engine, other.Id == document.Id ? call : null, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        return rewrite;
    }

    internal static async Task<Solution> ApplyAsync(Solution solution, ImmutableArray<PoolRewrite> rewrites, CancellationToken cancellationToken)
    {
        foreach (var file in rewrites.SelectMany(static rewrite => rewrite._changes).GroupBy(static change => change.Document))
        {
            var document = solution.GetDocument(file.Key)!;
            var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            var changes = file.GroupBy(static change => change.Node).ToDictionary(static group => group.Key, static group => group.First().Replacement);
            var reaches = changes.Keys.All(node => Usings.Reach(model, node.SpanStart, "PredictionEnginePoolExtensions"));
            var changed = root.ReplaceNodes(changes.Keys, (original, _) => changes[original]);
            solution = solution.WithDocumentSyntaxRoot(file.Key, reaches ? changed : Usings.With(changed, Namespace));
        }

        return solution;
    }

    /// <summary>The call that makes the engine: of the only statement of the factory, or of the variable that is registered.</summary>
    private static InvocationExpressionSyntax? CreationIn(ExpressionSyntax given, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = given switch
        {
            LambdaExpressionSyntax { ExpressionBody: { } body } => body,
            LambdaExpressionSyntax { Block: { } block } => (block.Statements.LastOrDefault() as ReturnStatementSyntax)?.Expression,
            _ => given,
        };
        value = value is IdentifierNameSyntax ? Locals.DeclarationOf(value, model, cancellationToken)?.Initializer?.Value : value;
        return value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "CreatePredictionEngine", TypeArgumentList.Arguments.Count: 2 } }, ArgumentList.Arguments.Count: 1 } creation ? creation : null;
    }

    /// <summary>The file the model is read from, where it can be named at the registration as well.</summary>
    private static ExpressionSyntax? PathOf(InvocationExpressionSyntax creation, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var transformer = creation.ArgumentList.Arguments[0].Expression;
        var loaded = transformer is IdentifierNameSyntax ? Locals.DeclarationOf(transformer, model, cancellationToken)?.Initializer?.Value : transformer;
        if (loaded is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Load" }, ArgumentList.Arguments: { Count: 2 } arguments }
            || arguments[0].NameColon is not null || model.GetTypeInfo(arguments[0].Expression, cancellationToken).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        var path = arguments[0].Expression;
        var isKnownThere = path.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(name => model.GetSymbolInfo(name, cancellationToken).Symbol switch
        {
            ILocalSymbol or IParameterSymbol => IsDeclaredOutside(model.GetSymbolInfo(name, cancellationToken).Symbol!, call, cancellationToken),
            _ => true,
        });
        return isKnownThere ? path : null;
    }

    private static bool IsDeclaredOutside(ISymbol symbol, SyntaxNode call, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree == call.SyntaxTree && reference.Span.End <= call.SpanStart && !call.Span.Contains(reference.GetSyntax(cancellationToken).Span));

    /// <summary>The places of a file that name the engine: types of parameters, fields and properties, and services asked for. False where there are others.</summary>
    private async Task<bool> AddUsesAsync(Document document, INamedTypeSymbol engine, InvocationExpressionSyntax? registration, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return true;
        }

        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (registration?.Span.Contains(name.Span) == true)
            {
                continue;
            }

            if (name is GenericNameSyntax { Identifier.ValueText: "PredictionEngine" } type && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(type, cancellationToken).Symbol, engine))
            {
                SyntaxNode whole = type.Parent is QualifiedNameSyntax qualified ? qualified : type;
                whole = whole.Parent is NullableTypeSyntax nullable ? nullable : whole;
                if (whole.Parent is not (ParameterSyntax or PropertyDeclarationSyntax or VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } or TypeArgumentListSyntax { Arguments.Count: 1, Parent: GenericNameSyntax { Identifier.ValueText: "GetRequiredService" } }))
                {
                    return false;
                }

                var written = type.Parent is QualifiedNameSyntax ? type.Parent : type;
                _changes.Add((document.Id, written, type.WithIdentifier(SyntaxFactory.Identifier("PredictionEnginePool")).WithTriviaFrom(written)));
            }
            else if (name is IdentifierNameSyntax && IsEngine(name, model, engine, cancellationToken) && !IsAsked(name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEngine(SimpleNameSyntax name, SemanticModel model, INamedTypeSymbol engine, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(name, cancellationToken).Type, engine);

    /// <summary>A prediction is asked for, or one variable is given the value of another.</summary>
    private static bool IsAsked(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Predict", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } } asked => asked.Expression == whole,
            AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ArgumentSyntax or NameColonSyntax => true,
            _ => false,
        };
    }
}
