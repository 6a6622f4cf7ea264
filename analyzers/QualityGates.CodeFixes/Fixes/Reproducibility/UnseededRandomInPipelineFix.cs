using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1002: gives the generator a seed; in place of one that cannot be seeded, makes one in front of the statement and draws from that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededRandomInPipelineFix)), Shared]
public sealed class UnseededRandomInPipelineFix() : SeedFix(UnseededRandomInPipeline.Id, UnseededRandomInPipeline.SeedProperty)
{
    private static readonly string[] Unseedable = ["Shared", "NewGuid", "GetInt32", "Shuffle", "GetItems"];

    private protected override SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax seed, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (use is BaseObjectCreationExpressionSyntax creation)
        {
            return Seeded(creation, seed, model, cancellationToken) is { } seeded ? root.ReplaceNode(creation, seeded) : null;
        }

        if (use is InvocationExpressionSyntax call && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && HasSeeded(method, "seed"))
        {
            return WithArgument(call, "seed", seed, model, cancellationToken) is { } changed ? root.ReplaceNode(call, changed) : null;
        }

        var made = MadeWith(seed);
        if (use.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { Parent.Parent.Parent: FieldDeclarationSyntax } or { Parent: PropertyDeclarationSyntax })
        {
            return use is MemberAccessExpressionSyntax ? root.ReplaceNode(use, made.WithTriviaFrom(use)) : null;
        }

        return PlaceFor(use) is { } place && Name(use) is { } name && DrawnFrom(use, name) is { } drawn ? Declare(root, place, use, drawn, name, made) : null;
    }

    private static ObjectCreationExpressionSyntax MadeWith(ExpressionSyntax seed) =>
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.ParseTypeName("System.Random").WithAdditionalAnnotations(Simplifier.Annotation).WithLeadingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(seed))),
            initializer: null);

    /// <summary>The creation by the constructor that takes a seed besides, or else a source.</summary>
    private static BaseObjectCreationExpressionSyntax? Seeded(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax seed, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(creation, cancellationToken).Symbol is not IMethodSymbol constructor || creation.ArgumentList is not { } list)
        {
            return null;
        }

        var wider = constructor.ContainingType.InstanceConstructors.FirstOrDefault(other => AddsOne(constructor, other, static type => type.SpecialType == SpecialType.System_Int32))
            ?? constructor.ContainingType.InstanceConstructors.FirstOrDefault(other => AddsOne(constructor, other, static type => type.ToDisplayString() == "System.Random"));
        if (wider is null)
        {
            return null;
        }

        var added = wider.Parameters.First(parameter => !constructor.Parameters.Any(own => own.Name == parameter.Name));
        var value = added.Type.SpecialType == SpecialType.System_Int32 ? seed : MadeWith(seed);
        var argument = added.Ordinal == list.Arguments.Count && list.Arguments.All(static argument => argument.NameColon is null)
            ? SyntaxFactory.Argument(value)
            : SyntaxFactory.Argument(SyntaxFactory.NameColon(added.Name).WithTrailingTrivia(SyntaxFactory.Space), default, value);
        return creation.ReplaceNode(list, With(list, argument));
    }

    private static bool AddsOne(IMethodSymbol constructor, IMethodSymbol other, Func<ITypeSymbol, bool> ofType) =>
        other.DeclaredAccessibility == Accessibility.Public && other.Parameters.Length == constructor.Parameters.Length + 1
        && other.Parameters.Count(parameter => !constructor.Parameters.Any(own => own.Name == parameter.Name)) == 1
        && ofType(other.Parameters.First(parameter => !constructor.Parameters.Any(own => own.Name == parameter.Name)).Type);

    private static bool HasSeeded(IMethodSymbol method, string seed) => method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
        other.Parameters.Length == method.Parameters.Length + 1 && other.Parameters.Any(parameter => parameter.Name == seed && parameter.Type.SpecialType == SpecialType.System_Int32));

    /// <summary>What stands in place of the unseedable source; null where it is used in a way that has no equal.</summary>
    private static ExpressionSyntax? DrawnFrom(SyntaxNode use, string name)
    {
        var random = SyntaxFactory.IdentifierName(name);
        if (use is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Shared" })
        {
            return random.WithTriviaFrom(use);
        }

        if (use is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            return null;
        }

        switch (access.Name.Identifier.ValueText)
        {
            case "NewGuid" when call.Parent is LambdaExpressionSyntax:
                return SyntaxFactory.ParseExpression(name + ".Next()").WithTriviaFrom(call);
            case "GetInt32":
                return call.WithExpression(access.WithExpression(random.WithTriviaFrom(access.Expression)).WithName(SyntaxFactory.IdentifierName("Next")));
            case "Shuffle" when access.Expression.ToString().EndsWith("RandomNumberGenerator", StringComparison.Ordinal):
                return call.WithExpression(access.WithExpression(random.WithTriviaFrom(access.Expression)));
            case "Shuffle" when call.ArgumentList.Arguments.Count == 0:
                return call
                    .WithExpression(access.WithName(SyntaxFactory.IdentifierName("OrderBy")))
                    .WithArgumentList(SyntaxFactory.ParseArgumentList($"(_ => {name}.Next())").WithTriviaFrom(call.ArgumentList));
            default:
                return null;
        }
    }

    /// <summary>The statement a generator can be made in front of, so that loops and functions go on drawing from one.</summary>
    private static StatementSyntax? PlaceFor(SyntaxNode use)
    {
        SyntaxNode outermost = use;
        foreach (var node in use.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax or GlobalStatementSyntax))
        {
            if (node is LocalFunctionStatementSyntax local && (local.Modifiers.Any(SyntaxKind.StaticKeyword) || IsUsedAbove(local)))
            {
                return null;
            }

            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            {
                outermost = node;
            }
        }

        return outermost == use && IsOfOneNumber(use) ? null
            : outermost.AncestorsAndSelf().OfType<StatementSyntax>().FirstOrDefault(static statement => statement.Parent is BlockSyntax or GlobalStatementSyntax);
    }

    /// <summary>Whether a method draws once and gives back a number: it is called for each of many, and a generator made in it would give all of them the same.</summary>
    private static bool IsOfOneNumber(SyntaxNode use) =>
        use.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.DoubleKeyword or (int)SyntaxKind.FloatKeyword or (int)SyntaxKind.IntKeyword or (int)SyntaxKind.LongKeyword } };

    /// <summary>Whether a function is called above its declaration, where what is declared in front of it does not exist yet.</summary>
    private static bool IsUsedAbove(LocalFunctionStatementSyntax function)
    {
        var scope = function.Parent is GlobalStatementSyntax ? function.Parent.Parent : function.Parent;
        return scope is not null && scope.DescendantTokens().TakeWhile(token => token.SpanStart < function.SpanStart).Any(token => token.ValueText == function.Identifier.ValueText);
    }

    /// <summary>A name for the generator; of several that are made in one member, each has its own.</summary>
    private static string? Name(SyntaxNode use)
    {
        SyntaxNode? member = use.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax);
        member ??= use.SyntaxTree.GetRoot();
        var tokens = member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        var variables = member.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(static variable =>
            variable.Initializer?.Value is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1, Type: var type } && type.ToString().EndsWith("Random", StringComparison.Ordinal)).ToList();

        // Those before it, whether they have been put right already or not: so each is called the same, whatever else is fixed with it.
        var before = tokens.Count(token => Unseedable.Contains(token.ValueText) && token.SpanStart < use.SpanStart) + variables.Count(variable => variable.SpanStart < use.SpanStart);
        var isTaken = tokens.Exists(static token => token.ValueText == "random" && token.Parent is ParameterSyntax or VariableDeclaratorSyntax or ForEachStatementSyntax or SingleVariableDesignationSyntax)
            && !variables.Exists(static variable => variable.Identifier.ValueText == "random");
        var name = (isTaken ? "seededRandom" : "random") + (before == 0 ? "" : (before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return tokens.Exists(token => token.ValueText == name) ? null : name;
    }

    private static SyntaxNode Declare(SyntaxNode root, StatementSyntax place, SyntaxNode use, ExpressionSyntax drawn, string name, ExpressionSyntax made)
    {
        var indentation = place.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var declaration = (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"var {name} = x;");
        declaration = declaration.ReplaceNode(declaration.Declaration.Variables[0].Initializer!.Value, made)
            .WithLeadingTrivia(place.GetLeadingTrivia())
            .WithTrailingTrivia(EndOfLine(root));
        var changed = place.ReplaceNodes(Sealed(use, place).Append(use), (original, rewritten) => original == use ? drawn : Opened((AnonymousFunctionExpressionSyntax)rewritten)).WithLeadingTrivia(indentation == default ? [] : SyntaxFactory.TriviaList(indentation));
        return place.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, [SyntaxFactory.GlobalStatement(declaration), global.WithStatement(changed)])
            : root.ReplaceNode(place, [declaration, changed]);
    }

    /// <summary>The static functions between a place and the statement around it: they cannot see what is made in front of that.</summary>
    private static IEnumerable<SyntaxNode> Sealed(SyntaxNode use, StatementSyntax place) => use.Ancestors().TakeWhile(node => node != place)
        .Where(static node => node is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword));

    private static AnonymousFunctionExpressionSyntax Opened(AnonymousFunctionExpressionSyntax function) =>
        function.WithModifiers([.. function.Modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.StaticKeyword))]).WithLeadingTrivia(function.GetLeadingTrivia());

    private static SyntaxTrivia EndOfLine(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.ElasticCarriageReturnLineFeed;
}
