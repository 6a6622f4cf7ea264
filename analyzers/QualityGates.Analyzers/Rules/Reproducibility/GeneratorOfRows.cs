using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>A generator that a data set keeps and draws from when it is asked for a row: by whoever asks, and from several threads where there are several workers.</summary>
internal sealed class GeneratorOfRows(LineageModel lineage, CancellationToken cancellationToken)
{
    // From what a library asks to what draws: a method for the row, one for what is done to it, and one for the number.
    private const int MaximumSteps = 4;

    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Where the methods that a library asks a data set by draw from what is kept; null where they are not known to.</summary>
    internal IOperation? DrawnFromIn(ITypeSymbol? rows)
    {
        for (var type = rows; type is { DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
        {
            if (type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsOverride).Select(method => DrawnFromBy(method, MaximumSteps)).FirstOrDefault(static draw => draw is not null) is { } reference)
            {
                return reference;
            }
        }

        return null;
    }

    private IOperation? DrawnFromBy(IMethodSymbol method, int steps)
    {
        if (steps == 0 || !_seen.Add(method.OriginalDefinition))
        {
            return null;
        }

        foreach (var body in method.DeclaringSyntaxReferences)
        {
            if (lineage.References.OperationOf(body.GetSyntax(cancellationToken), cancellationToken) is not { } code)
            {
                continue;
            }

            foreach (var part in code.Descendants().Where(part => !IsLocked(part, code)))
            {
                if (IsKeptGenerator(part))
                {
                    return part;
                }

                if (part is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary, IsAbstract: false } called } call && IsOfSameOrKept(call.Instance) && DrawnFromBy(called, steps - 1) is { } further)
                {
                    return further;
                }
            }
        }

        return null;
    }

    private bool IsKeptGenerator(IOperation part) =>
        IsKept(part) && part.Type is { Name: nameof(Random), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
        && part.Parent switch
        {
            IInvocationOperation => true,
            IArgumentOperation { Parameter.Name: var name, Parent: IInvocationOperation { TargetMethod: var target } } => // Normal.Sample(_random, 0, 1), Shifted(track, _random)
                !target.DeclaringSyntaxReferences.IsEmpty || (lineage.Apis.Find(target, ApiRole.Draw) is { } draw && draw.IndexOf("source") is >= 0 and var source && draw.Parts[source].Parameter == name),
            _ => false,
        };

    /// <summary>A method of the data set, of an object it keeps, or one that is static.</summary>
    private static bool IsOfSameOrKept(IOperation? instance) => instance is null or IInstanceReferenceOperation || IsKept(instance);

    private static bool IsKept(IOperation part) => part switch
    {
        IFieldReferenceOperation { Field: var field } => !field.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ThreadStaticAttribute)),
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
        _ => false,
    };

    internal static bool IsLocked(IOperation reference, IOperation work)
    {
        for (var around = reference.Parent; around is not null && around != work; around = around.Parent)
        {
            if (around is ILockOperation)
            {
                return true;
            }
        }

        return false;
    }
}
