using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>
/// Code that reads rows for a model: it takes values out of texts or records, again and again, makes rows of them, the texts come from a file
/// or a query, and what calls it uses an ML library. All four, so that reading settings or answering a request is none.
/// </summary>
/// <param name="Source">Where the file or query is read.</param>
/// <param name="Reader">The name of what reads it.</param>
internal sealed record RowLoading(SyntaxNode Source, string Reader)
{
    private const int MostCallers = 5;
    private const int MostUses = 20;

    // Asked for each handler: going through a long member for every one of its many would cost the square of its length.
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<bool>> Makers = new();

    internal static RowLoading? Around(SyntaxNode code, LineageModel lineage, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = MemberOf(code);
        if (lineage.References.Around(code, cancellationToken) is not IMethodSymbol method)
        {
            return null;
        }

        // A whole file of a library's own loader, in one go.
        if (LoaderIn(code, lineage.Apis, model, cancellationToken) is { } loader)
        {
            return new RowLoading(loader.Syntax, NameOf(loader));
        }

        if ((!MakesRows(member) && !HandsOn(code, member, lineage.References, cancellationToken)) || !TakenValues.In(code, lineage, cancellationToken))
        {
            return null;
        }

        var callers = CallersOf(method, lineage, cancellationToken);
        if (!MakesRows(member) && !callers.Any(static caller => MakesRows(MemberOf(caller.Use))))
        {
            return null;
        }

        if (!IsRepeated(code, member) && !callers.Any(static caller => IsRepeated(caller.Use, MemberOf(caller.Use))))
        {
            return null;
        }

        IEnumerable<IMethodSymbol> around = [method, .. callers.Select(static caller => caller.Method)];
        return around.Any(caller => lineage.LibraryUse.Of(caller, cancellationToken) || IsOfUsingType(caller, lineage, cancellationToken))
            && SourceOf(code, member, callers, lineage, cancellationToken) is { } source
                ? new RowLoading(source.Syntax, NameOf(source))
                : null;
    }

    private static SyntaxNode MemberOf(SyntaxNode code)
    {
        var member = code.FirstAncestorOrSelf<MemberDeclarationSyntax>(static candidate => candidate is not GlobalStatementSyntax);
        return member is null or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax ? code.SyntaxTree.GetRoot() : member;
    }

    private static IInvocationOperation? LoaderIn(SyntaxNode code, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var call in code is BlockSyntax ? code.DescendantNodes().OfType<InvocationExpressionSyntax>() : [])
        {
            if (model.GetOperation(call, cancellationToken) is IInvocationOperation operation && apis.Find(operation.TargetMethod, ApiRole.Source) is not null && apis.IsOfLibrary(operation.TargetMethod))
            {
                return operation;
            }
        }

        return null;
    }

    /// <summary>Whether the member puts rows together: collects, yields or returns new ones, or fills an array.</summary>
    private static bool MakesRows(SyntaxNode member) => Makers.GetValue(member, static known => new StrongBox<bool>(MayMakeRows(known))).Value;

    private static bool MayMakeRows(SyntaxNode member) => member.DescendantNodes().Any(static node => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Push" or "Append" }, ArgumentList.Arguments.Count: 1 } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } } } => true,
        YieldStatementSyntax { Expression: not null } => true,
        ReturnStatementSyntax { Expression: BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax { Elements.Count: > 0 } or TupleExpressionSyntax } => true,
        ReturnStatementSyntax { Expression: IdentifierNameSyntax } => true,
        ArrowExpressionClauseSyntax { Expression: BaseObjectCreationExpressionSyntax } => true,
        AnonymousFunctionExpressionSyntax { ExpressionBody: BaseObjectCreationExpressionSyntax } => true,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: ElementAccessExpressionSyntax } => true,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or MemberAccessExpressionSyntax { Expression: ElementAccessExpressionSyntax } } => true,
        _ => false,
    });

    /// <summary>Whether what is read is given to whoever called, who puts it into rows: <c>return Parse(line);</c>, a parameter that is filled, a row that is constructed.</summary>
    private static bool HandsOn(SyntaxNode code, SyntaxNode member, References references, CancellationToken cancellationToken) => member is ConstructorDeclarationSyntax
        || code.DescendantNodesAndSelf().Any(node => node switch
        {
            ReturnStatementSyntax { Expression: InvocationExpressionSyntax } => true,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: IdentifierNameSyntax filled } => references.SymbolAt(filled, cancellationToken) is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref },
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax filled } => references.SymbolAt(filled, cancellationToken) is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref },
            _ => false,
        });

    /// <summary>Whether the code runs once a row: in a loop, or in a function that is given to something; or goes over the rows itself.</summary>
    private static bool IsRepeated(SyntaxNode code, SyntaxNode member)
    {
        if (code.DescendantNodes().Any(Loops.Is))
        {
            return true;
        }

        for (var node = code; node is not null && node != member; node = node.Parent)
        {
            if (Loops.Is(node) || node is QueryExpressionSyntax
                || node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax }
                || (node == code && node.Parent is ArgumentSyntax && node is not InvocationExpressionSyntax))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who calls a method, who calls them, and so on for a few steps, as far as rows come that way.</summary>
    private static List<(IMethodSymbol Method, SyntaxNode Use)> CallersOf(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken)
    {
        var references = lineage.References;
        var callers = new List<(IMethodSymbol Method, SyntaxNode Use)>();
        var pending = new List<IMethodSymbol> { method };
        for (var step = 0; step < MostCallers; step++)
        {
            var next = new List<IMethodSymbol>();
            foreach (var called in pending.Where(called => LeavesRows(called, lineage, cancellationToken)))
            {
                foreach (var use in UsesOf(called.OriginalDefinition, references, cancellationToken))
                {
                    if (references.Around(use.Syntax, cancellationToken) is IMethodSymbol caller && !callers.Any(known => known.Use == use.Syntax))
                    {
                        callers.Add((caller, use.Syntax));
                        next.Add(caller);
                    }
                }

                // A lambda or local function runs where the method around it says.
                if (called.ContainingSymbol is IMethodSymbol outer && called.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } nested)
                {
                    callers.Add((outer, nested));
                    next.Add(outer);
                    if (nested.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && references.OperationOf(variable, cancellationToken) is IVariableDeclaratorOperation { Symbol: var holder })
                    {
                        callers.AddRange(references.Of(holder, cancellationToken).Reads.Select(read => (outer, read.Syntax)));
                    }
                }
            }

            pending = next;
        }

        return callers;
    }

    /// <summary>Whether a method leaves something to who calls it: a result, or what it writes into objects it did not make. What prints letters leaves nothing.</summary>
    private static bool LeavesRows(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.PropertySet
        || !(method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Arity: 0, Name: nameof(Task) or nameof(ValueTask) })
        || method.Parameters.Any(static parameter => parameter.RefKind is RefKind.Out or RefKind.Ref)
        || lineage.LibraryUse.Of(method, cancellationToken)
        || method.DeclaringSyntaxReferences.Select(declared => lineage.References.OperationOf(declared.GetSyntax(cancellationToken), cancellationToken)).OfType<IOperation>()
            .SelectMany(static code => code.DescendantsAndSelf()).Any(operation => operation switch
            {
                IAssignmentOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation } => true,
                IInvocationOperation { Instance: IMemberReferenceOperation or IParameterReferenceOperation } call => lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null,
                IArgumentOperation { Value: IMemberReferenceOperation or IParameterReferenceOperation, Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } } given => MayHoldRows(given.Value.Type),
                _ => false,
            });

    private static bool MayHoldRows(ITypeSymbol? type) => type is { SpecialType: not SpecialType.System_String }
        && (!type.DeclaringSyntaxReferences.IsEmpty || type.AllInterfaces.Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static IEnumerable<IOperation> UsesOf(IMethodSymbol method, References references, CancellationToken cancellationToken) => method.MethodKind == MethodKind.Constructor
        ? references.CreationsBy(method, cancellationToken).Take(MostUses)
        : References.NamesOf(method.AssociatedSymbol ?? method).SelectMany(name => references.Of(name, cancellationToken).Reads.Take(MostUses));

    /// <summary>What no code of the program calls is called by its user, who sees the type.</summary>
    private static bool IsOfUsingType(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) =>
        method is { MethodKind: MethodKind.Ordinary, ContainingType: { } type } && lineage.References.Of(method.OriginalDefinition, cancellationToken).Reads.IsEmpty
        && type.GetMembers().OfType<IMethodSymbol>().Any(member => !member.IsImplicitlyDeclared && lineage.LibraryUse.Of(member, cancellationToken));

    /// <summary>In the code, the member itself or that of its callers; or else what filled the variables that the code reads.</summary>
    private static IOperation? SourceOf(SyntaxNode code, SyntaxNode member, List<(IMethodSymbol Method, SyntaxNode Use)> callers, LineageModel lineage, CancellationToken cancellationToken)
    {
        var source = new TextSource(lineage, isWhole: false, cancellationToken);
        return callers.Select(static caller => MemberOf(caller.Use)).Prepend(member).Prepend(code).Distinct().Select(source.In).FirstOrDefault(static found => found is not null)
            ?? source.BehindVariablesOf(code);
    }

    private static string NameOf(IOperation source) => source switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IObjectCreationOperation { Constructor.ContainingType.Name: var name } => name,
        _ => "",
    };
}
