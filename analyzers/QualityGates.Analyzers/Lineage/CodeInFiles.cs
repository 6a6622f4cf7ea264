using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// The code of each file, as rules that look at it member by member want it: found out once, for all of them. For an action on code blocks the driver
/// would do the same for every rule again.
/// </summary>
internal sealed class CodeInFiles(LineageModel lineage)
{
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<CodePart>> _known = new();

    internal ImmutableArray<CodePart> Of(SemanticModel file, CancellationToken cancellationToken) => _known.TryGetValue(file.SyntaxTree, out var known) ? known
        : _known.GetOrAdd(file.SyntaxTree, [.. TreeNames.Of(file.SyntaxTree, cancellationToken).Code.Select(code => new CodePart(code, file, lineage, cancellationToken))]);
}

/// <summary>One piece of code that runs by itself: see <see cref="TreeNames.Code"/>.</summary>
internal sealed class CodePart
{
    private readonly SemanticModel _file;
    private readonly LineageModel _lineage;
    private ISymbol? _owner;
    private ImmutableArray<MethodLineage> _methods;

    internal CodePart(SyntaxNode code, SemanticModel file, LineageModel lineage, CancellationToken cancellationToken)
    {
        Code = code;
        _file = file;
        _lineage = lineage;
        LeadsToLibrary = lineage.Interest.Includes(References.InitializerIn(code) ?? code, cancellationToken) // Attributes of a field say nothing about its value.
            && (IsInitial || (OwnerOf(cancellationToken) is IMethodSymbol method && lineage.LibraryUse.Of(method, cancellationToken)));
    }

    internal SyntaxNode Code { get; }

    /// <summary>Whether it is the value a field or property begins with.</summary>
    internal bool IsInitial => Code is VariableDeclaratorSyntax or PropertyDeclarationSyntax;

    /// <summary>Whether it leads to a library the tables know: of a method, decided by symbols, of what is held from the beginning, by names.</summary>
    internal bool LeadsToLibrary { get; }

    /// <summary>The method, accessor or constructor, or the field or property that is initialised.</summary>
    internal ISymbol? OwnerOf(CancellationToken cancellationToken) => _owner ??= Code switch
    {
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (_file.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        TypeDeclarationSyntax type => (_file.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(declared => declared.Span == type.Span && declared.SyntaxTree == type.SyntaxTree)),
        _ => _file.GetDeclaredSymbol(Code, cancellationToken),
    };

    /// <summary>The method and the lambdas and local functions in it in which something happens.</summary>
    internal ImmutableArray<MethodLineage> MethodsIn(CancellationToken cancellationToken)
    {
        if (_methods.IsDefault)
        {
            _methods = OwnerOf(cancellationToken) is IMethodSymbol method ? ReadIn(method, cancellationToken) : [];
        }

        return _methods;
    }

    private ImmutableArray<MethodLineage> ReadIn(IMethodSymbol method, CancellationToken cancellationToken) =>
        [.. _lineage.WithNested(method, cancellationToken).Select(member => _lineage.Read(member, cancellationToken)).Where(static member => !member.Events.IsEmpty)];
}
