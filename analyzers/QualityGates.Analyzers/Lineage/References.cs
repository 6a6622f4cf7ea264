using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// Finds the operations that refer to a symbol, and keeps them for the life of a compilation: many values go through the same variables.
/// Facts are pulled from other files on demand: pushed ones would be missing in a live request, which analyses one document.
/// </summary>
internal sealed partial class References
{
    private static readonly ConditionalWeakTable<Compilation, References> ByCompilation = new();

    private readonly Compilation _compilation;
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), Dictionary<ISymbol, List<SimpleNameSyntax>>> _names = new();
    private readonly ConcurrentDictionary<ISymbol, Occurrences> _occurrences = new(SymbolEqualityComparer.Default);
    private readonly Dependents _dependents;
    private Dictionary<string, ImmutableArray<SyntaxTree>>? _mentions;

    private References(Compilation compilation)
    {
        _compilation = compilation;
        _trees = [.. compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)];
        _dependents = new Dependents(this);
    }

    /// <summary>The references of a compilation, shared by all rules.</summary>
    internal static References For(Compilation compilation) => ByCompilation.GetValue(compilation, static c => new References(c));

    /// <summary>Every operation that reads, writes or calls <paramref name="symbol"/>, by path of the file and then in source order.</summary>
    internal Occurrences Of(ISymbol symbol, CancellationToken cancellationToken) =>
        _occurrences.TryGetValue(symbol, out var known) ? known : _occurrences.GetOrAdd(symbol, Collect(symbol, cancellationToken));

    /// <summary>Whether a name occurs anywhere in the program.</summary>
    internal bool Mentions(string name, CancellationToken cancellationToken) => !TreesWith(name, cancellationToken).IsEmpty;

    /// <summary>The values written to <paramref name="symbol"/>, as <see cref="Of"/> finds them; only names that stand where something is written are bound.</summary>
    internal IEnumerable<IOperation> WritesOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var tree in TreesOf(symbol, cancellationToken))
        {
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(symbol.Name))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && IsTarget(Whole(name))
                    && SymbolEqualityComparer.Default.Equals(SymbolOf(SymbolAt(name, cancellationToken)), symbol)
                    && OperationOf(Whole(name), cancellationToken) is { } operation && Written(operation) is { } written)
                {
                    yield return written;
                }
            }
        }
    }

    /// <summary>Whether <paramref name="symbol"/> is read or called anywhere; no more is bound than it takes to know.</summary>
    internal bool IsRead(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (_occurrences.TryGetValue(symbol, out var known))
        {
            return !known.Reads.IsEmpty;
        }

        foreach (var tree in TreesOf(symbol, cancellationToken))
        {
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(symbol.Name))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name
                    && SymbolEqualityComparer.Default.Equals(SymbolOf(SymbolAt(name, cancellationToken)), symbol)
                    && OperationOf(Whole(name), cancellationToken) is { } operation && Written(operation) is null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The symbol whose body an operation stands in.</summary>
    internal static ISymbol? Enclosing(IOperation operation, CancellationToken cancellationToken) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken);

    /// <summary>The symbol whose body a place is in, in any file.</summary>
    internal ISymbol? Around(SyntaxNode place, CancellationToken cancellationToken) => IsOwn(place.SyntaxTree) ? ModelOf(place.SyntaxTree).GetEnclosingSymbol(place.SpanStart, cancellationToken) : null;

    /// <summary>The files of the compilation, by path.</summary>
    internal ImmutableArray<SyntaxTree> Trees => _trees;

    /// <summary>The operation of an expression that may stand in another file.</summary>
    internal IOperation? OperationOf(SyntaxNode expression, CancellationToken cancellationToken) =>
        !IsOwn(expression.SyntaxTree) ? null
        : ModelOf(expression.SyntaxTree).GetOperation(expression, cancellationToken)
            ?? (expression is PostfixUnaryExpressionSyntax { Operand: var meant } ? OperationOf(meant, cancellationToken) : null); // Of 'value!' the tree of operations has the value only.

    /// <summary>What a local, field or property is declared with; null where that is nothing.</summary>
    internal IOperation? InitialOf(ISymbol variable, CancellationToken cancellationToken) => variable.DeclaringSyntaxReferences.Select(declared => InitializerIn(declared.GetSyntax(cancellationToken)))
        .FirstOrDefault(static initial => initial is not null) is { Value: var value } ? OperationOf(value, cancellationToken) : null;

    /// <summary>What a variable, field or property begins with, in its declaration; null where that is nothing.</summary>
    internal static EqualsValueClauseSyntax? InitializerIn(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    /// <summary>What a variable, field or property is by its declaration: what it begins with, or what its arrow computes.</summary>
    internal static ExpressionSyntax? ValueIn(SyntaxNode declaration) => InitializerIn(declaration)?.Value ?? (declaration as PropertyDeclarationSyntax)?.ExpressionBody?.Expression;

    /// <summary>What a variable always holds: what it is declared with, where nothing is written to it; null where that is not known.</summary>
    internal IOperation? OnlyValueOf(ISymbol variable, CancellationToken cancellationToken) => WritesOf(variable, cancellationToken).Any() ? null : InitialOf(variable, cancellationToken);

    /// <summary>What a method, accessor or function gives back, place by place; nothing without a body here. What functions inside it give back is theirs.</summary>
    internal IEnumerable<IOperation?> ReturnedBy(IMethodSymbol method, CancellationToken cancellationToken) => method.DeclaringSyntaxReferences
        .SelectMany(declared => OperationOf(declared.GetSyntax(cancellationToken), cancellationToken) is { } body ? Operations.OutsideFunctions(body.ChildOperations).OfType<IReturnOperation>() : [])
        .Select(static result => result.ReturnedValue);

    /// <summary>What a variable is matched with that a pattern names; null where no pattern declares it.</summary>
    internal IOperation? MatchedBy(SyntaxNode declaration, CancellationToken cancellationToken) =>
        declaration is SingleVariableDesignationSyntax && declaration.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { Expression: var matched } ? OperationOf(matched, cancellationToken) : null;

    /// <summary>The constant an expression in any file is; null where it is none.</summary>
    internal object? ConstantOf(SyntaxNode expression, CancellationToken cancellationToken) => IsOwn(expression.SyntaxTree) ? ModelOf(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value : null;

    /// <summary>
    /// The calls, creations and uses of members of a file that are written with one of these names, in source order. Only these are bound, so a
    /// rule that begins at them costs nothing where there are none.
    /// </summary>
    internal IEnumerable<IOperation> Named(SyntaxTree tree, ImmutableArray<string> names, Func<SimpleNameSyntax, bool> mayConcern, CancellationToken cancellationToken)
    {
        var index = TreeNames.Of(tree, cancellationToken);
        var places = new List<int>();
        foreach (var name in names)
        {
            places.AddRange(index.PlacesOf(name));
        }

        places.Sort();
        SyntaxNode? last = null;
        foreach (var place in places)
        {
            if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && mayConcern(name)
                && (OperationOf((SyntaxNode?)CreationOf(name) ?? Whole(name), cancellationToken) ?? StaticCallOn(name, cancellationToken)) is { } operation
                && operation.Syntax != last) // Two names of one creation: new Library.Random.Generator().
            {
                last = operation.Syntax;
                yield return operation;
            }
        }
    }

    /// <summary>Where a method is called or named; of a constructor, where objects are made by it: names there are those of the type.</summary>
    internal IEnumerable<IOperation> UsesOf(IMethodSymbol method, CancellationToken cancellationToken) => method.MethodKind != MethodKind.Constructor
        ? Of(method.OriginalDefinition, cancellationToken).Reads
        : TreesWith(method.ContainingType.Name, cancellationToken).SelectMany(tree => Named(tree, [method.ContainingType.Name], static name => CreationOf(name) is not null, cancellationToken))
            .Where(made => made is IObjectCreationOperation { Constructor: { } constructor } && SymbolEqualityComparer.Default.Equals(constructor.OriginalDefinition, method.OriginalDefinition));

    /// <summary>The symbols that code names so, in any file.</summary>
    internal IEnumerable<ISymbol> SymbolsNamed(string name, CancellationToken cancellationToken) =>
        TreesWith(name, cancellationToken).SelectMany(tree => NamesIn(tree, name, cancellationToken).Keys);

    /// <summary>The methods, constructors and accessors whose code is selected, and top-level statements: by path of the file, then in source order.</summary>
    internal IEnumerable<IMethodSymbol> Declared(Func<SyntaxNode, CancellationToken, bool> selects, CancellationToken cancellationToken)
    {
        foreach (var tree in _trees)
        {
            foreach (var code in TreeNames.Of(tree, cancellationToken).Code)
            {
                var declaration = code switch
                {
                    BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax => code,
                    ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => property,
                    _ => null,
                };
                // The type of a property stands outside of its code: new() in there is of that type.
                if (declaration is not null && selects(declaration, cancellationToken)
                    && ModelOf(tree).GetDeclaredSymbol(declaration, cancellationToken) is var symbol
                    && (symbol as IMethodSymbol ?? (symbol as IPropertySymbol)?.GetMethod) is { } method)
                {
                    yield return method;
                }
            }
        }
    }

#pragma warning disable RS1030 // The one place that pulls models of other files. The driver lets go of a file's when it has been through it, with all that was bound; others still ask.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.TryGetValue(tree, out var known) ? known : _models.GetOrAdd(tree, _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    /// <summary>What a place in any file names or calls.</summary>
    internal ISymbol? SymbolAt(SyntaxNode place, CancellationToken cancellationToken) => IsOwn(place.SyntaxTree) ? ModelOf(place.SyntaxTree).GetSymbolInfo(place, cancellationToken).Symbol : null;

    /// <summary>Whether a file is one of this compilation: in an editor, symbols of the projects beside it have code as well, which is not for this one to read.</summary>
    private bool IsOwn(SyntaxTree tree) => _compilation.ContainsSyntaxTree(tree);

    private Occurrences Collect(ISymbol symbol, CancellationToken cancellationToken)
    {
        var reads = ImmutableArray.CreateBuilder<IOperation>();
        var writes = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var tree in TreesOf(symbol, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!NamesIn(tree, symbol.Name, cancellationToken).TryGetValue(symbol, out var names))
            {
                continue;
            }

            var model = ModelOf(tree);
            foreach (var name in names)
            {
                if (model.GetOperation(Whole(name), cancellationToken) is not { } operation)
                {
                    continue;
                }

                if (Written(operation) is { } written)
                {
                    writes.Add(written);
                }
                else
                {
                    reads.Add(operation);
                }
            }
        }

        return new Occurrences(reads.ToImmutable(), writes.ToImmutable());
    }

    /// <summary>The names in a file, by what they refer to; every occurrence of a name is bound once, whatever asks for it.</summary>
    private Dictionary<ISymbol, List<SimpleNameSyntax>> NamesIn(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue((tree, name), out var known))
        {
            return known;
        }

        var bySymbol = new Dictionary<ISymbol, List<SimpleNameSyntax>>(SymbolEqualityComparer.Default);
        if (TreeNames.Of(tree, cancellationToken).PlacesOf(name) is { Count: > 0 } places)
        {
            var model = ModelOf(tree);
            var root = tree.GetRoot(cancellationToken);
            foreach (var place in places)
            {
                if (root.FindToken(place).Parent is SimpleNameSyntax node && SymbolOf(Referred(node, model.GetSymbolInfo(node, cancellationToken))) is { } symbol)
                {
                    if (!bySymbol.TryGetValue(symbol, out var nodes))
                    {
                        bySymbol.Add(symbol, nodes = []);
                    }

                    nodes.Add(node);
                }
            }
        }

        return _names.GetOrAdd((tree, name), bySymbol);
    }

    /// <summary>What a name refers to; of a method given as a <see cref="Delegate"/> the compiler says only that it is the one candidate.</summary>
    private static ISymbol? Referred(SimpleNameSyntax name, SymbolInfo info) =>
        info.Symbol ?? (info.CandidateSymbols.Length == 1 && Whole(name).Parent is ArgumentSyntax && info.CandidateSymbols[0] is IMethodSymbol method ? method : null);

    private static ISymbol? SymbolOf(ISymbol? found) => (found is IMethodSymbol { ReducedFrom: { } whole } ? whole : found)?.OriginalDefinition;

    /// <summary>The call or creation a name is written for; null where it is neither.</summary>
    internal static ExpressionSyntax? CallOf(SimpleNameSyntax name) => CreationOf(name) ?? Whole(name) as InvocationExpressionSyntax;

    /// <summary><c>HashCode.Combine(x, y)</c> for <c>HashCode</c>.</summary>
    private IOperation? StaticCallOn(SimpleNameSyntax type, CancellationToken cancellationToken) =>
        type.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == type && call.Expression == access ? OperationOf(call, cancellationToken) : null;

    /// <summary>
    /// <c>new System.Random(1)</c> for <c>Random</c>, and <c>new(1)</c> where it stands behind the name: <c>Random random = new(1)</c>, <c>Random Make() => new(1)</c>,
    /// <c>HashSet&lt;string> names = []</c>.
    /// </summary>
    private static ExpressionSyntax? CreationOf(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax)
        {
            type = type.Parent;
        }

        return type.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            VariableDeclarationSyntax { Variables: { Count: 1 } variables } declaration when declaration.Type == type => Unnamed(variables[0].Initializer?.Value),
            PropertyDeclarationSyntax property when property.Type == type => Unnamed(property.Initializer?.Value ?? property.ExpressionBody?.Expression),
            MethodDeclarationSyntax method when method.ReturnType == type => Unnamed(method.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax function when function.ReturnType == type => Unnamed(function.ExpressionBody?.Expression),
            _ => null,
        };

        static ExpressionSyntax? Unnamed(ExpressionSyntax? made) => made is ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax ? made : null;
    }

    /// <summary>The name with what qualifies and calls it: <c>this.Load(x)</c> for <c>Load</c>.</summary>
    internal static SyntaxNode Whole(SimpleNameSyntax name)
    {
        SyntaxNode node = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return node.Parent is InvocationExpressionSyntax call && call.Expression == node ? call : node;
    }

    /// <summary>Whether code may write to what an expression names: see <see cref="Written"/>.</summary>
    private static bool IsTarget(SyntaxNode name)
    {
        while (name.Parent is ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax)
        {
            name = name.Parent;
        }

        return name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            _ => false,
        };
    }

    /// <summary>What is written where <paramref name="reference"/> is a target; null where it is read.</summary>
    private static IOperation? Written(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } => reference,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple when deconstruction.Target == tuple =>
            Operations.Unconverted(deconstruction.Value) is ITupleOperation values && values.Elements.Length == tuple.Elements.Length
                ? values.Elements[tuple.Elements.IndexOf(reference)]
                : deconstruction.Value,
        _ => null,
    };

    private IEnumerable<SyntaxTree> TreesOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        var declared = symbol switch
        {
            ILocalSymbol => symbol,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { PartialImplementationPart: { } implementation } } => implementation,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => constructor.ContainingType,
            IParameterSymbol parameter => parameter.ContainingSymbol,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol,
            { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } => type,
            _ => null,
        };
        return declared is not null
            ? declared.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree).Where(IsOwn).Distinct().OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            : WithAccess(TreesWith(symbol.Name, cancellationToken), symbol, cancellationToken);
    }

    /// <summary>The files that can get hold of the type a member is of: equal names of other types are not even bound.</summary>
    private IEnumerable<SyntaxTree> WithAccess(ImmutableArray<SyntaxTree> trees, ISymbol member, CancellationToken cancellationToken) =>
        !ExtensionBlocks.IsMember(member) && member is IMethodSymbol { IsExtensionMethod: false } or IPropertySymbol or IFieldSymbol && member.ContainingType.DeclaringSyntaxReferences.Any(declared => IsOwn(declared.SyntaxTree))
        && _dependents.On(member.ContainingType.Name, cancellationToken) is { } dependents
            ? trees.Where(dependents.Contains)
            : trees;

    internal ImmutableArray<SyntaxTree> TreesWith(string name, CancellationToken cancellationToken)
    {
        var mentions = Volatile.Read(ref _mentions) ?? Interlocked.CompareExchange(ref _mentions, Index(cancellationToken), null) ?? _mentions;
        return mentions.TryGetValue(name, out var trees) ? trees : [];
    }

    // All names at once: looking through every file for each name would cost the square of a program's size.
    private Dictionary<string, ImmutableArray<SyntaxTree>> Index(CancellationToken cancellationToken)
    {
        var index = new Dictionary<string, ImmutableArray<SyntaxTree>.Builder>(StringComparer.Ordinal);
        foreach (var tree in _trees)
        {
            foreach (var name in TreeNames.Of(tree, cancellationToken).Names)
            {
                if (!index.TryGetValue(name, out var trees))
                {
                    index.Add(name, trees = ImmutableArray.CreateBuilder<SyntaxTree>(1));
                }

                trees.Add(tree);
            }
        }

        return index.ToDictionary(static entry => entry.Key, static entry => entry.Value.Count == entry.Value.Capacity ? entry.Value.MoveToImmutable() : entry.Value.ToImmutable(), StringComparer.Ordinal);
    }
}

/// <summary>Where a symbol occurs: the operations that read or call it, and the values written to it.</summary>
internal sealed record Occurrences(ImmutableArray<IOperation> Reads, ImmutableArray<IOperation> Writes);
