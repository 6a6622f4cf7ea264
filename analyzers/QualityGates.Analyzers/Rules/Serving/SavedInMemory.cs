using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>
/// Whether what is loaded is what the program itself has saved to memory, for one model to get the weights of another. No file is read, and
/// what comes out is as new as what was saved.
/// </summary>
internal sealed class SavedInMemory(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;
    private const int MostUses = 20;

    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a stream, a reader or bytes hold what was saved.</summary>
    internal bool Holds(IOperation value) => Holds(value, 0);

    private bool Holds(IOperation? value, int depth)
    {
        if (value is null || depth > MaximumDepth)
        {
            return false;
        }

        switch (Operations.Unconverted(value))
        {
            case ILocalReferenceOperation { Local: var local }:
                return lineage.References.OnlyValueOf(local, cancellationToken) is { } made && (IsMemory(made) ? UsesOf(local).Any(use => IsSavedTo(use, depth + 1)) || Holds(GivenTo(made), depth + 1) : Holds(made, depth + 1));

            case IFieldReferenceOperation { Field: var field } used: // Memory that is used again: what is saved to it elsewhere may be a copy that stays.
                return lineage.References.OnlyValueOf(field, cancellationToken) is { } kept && IsMemory(kept)
                    && UsesOf(field).Any(use => SymbolEqualityComparer.Default.Equals(Around(use), Around(used)) && IsSavedTo(use, depth + 1));

            case IParameterReferenceOperation { Parameter: var parameter }:
                return lineage.References.UsesOf(parameter.OriginalDefinition, cancellationToken).Take(MostUses).ToList() is { Count: > 0 } uses
                    && uses.TrueForAll(use => Holds(Operations.GivenFor(parameter, use), depth + 1));

            case IObjectCreationOperation creation:
                return Holds(GivenTo(creation), depth + 1);

            case IAwaitOperation { Operation: var awaited }:
                return Holds(awaited, depth);

            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } target }:
                return lineage.References.ReturnedBy(target, cancellationToken).ToList() is { Count: > 0 } results && results.TrueForAll(result => Holds(result, depth + 1));

            case IInvocationOperation { TargetMethod.Name: "ToArray" or "GetBuffer" or "ToString", Instance: { } memory }:
                return Holds(memory, depth + 1);

            default:
                return false;
        }
    }

    /// <summary>Whether a use of memory has a model written there, through a writer or a method of the program.</summary>
    private bool IsSavedTo(IOperation memory, int depth) => depth <= MaximumDepth && Operations.Outermost(memory).Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var target } call, Parameter: { } parameter } => lineage.Apis.Find(target, ApiRole.Save) is not null
            || (!target.DeclaringSyntaxReferences.IsEmpty && IsSavedTo(Operations.DeclaredFor(target, parameter), depth)),
        IArgumentOperation { Parent: IObjectCreationOperation writer } when GivenTo(writer) is not null => Operations.Outermost(writer).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
            ? IsSavedTo(local, depth) : IsSavedTo(writer, depth + 1),
        _ => false,
    };

    private bool IsSavedTo(ISymbol variable, int depth) => _asked.Add(variable) && UsesOf(variable).Any(use => IsSavedTo(use, depth + 1));

    private static bool IsMemory(IOperation value) => Operations.Unconverted(value) is IObjectCreationOperation { Type: { Name: nameof(MemoryStream) or nameof(StringWriter) } type } && IsOfStreams(type);

    /// <summary>What a stream, reader or writer of the framework is made over; null where it is made over nothing.</summary>
    private static IOperation? GivenTo(IOperation made) =>
        Operations.Unconverted(made) is IObjectCreationOperation { Type: { } type, Arguments: { IsEmpty: false } given } && IsOfStreams(type) && type.Name is not nameof(FileStream) ? given[0].Value : null;

    private static bool IsOfStreams(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: nameof(System.IO), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } or { Name: "Compression", ContainingNamespace.Name: nameof(System.IO) };

    private IEnumerable<IOperation> UsesOf(ISymbol variable) => lineage.References.Of(variable, cancellationToken).Reads.Take(MostUses);

    private ISymbol? Around(IOperation use) => lineage.References.Around(use.Syntax, cancellationToken);
}
