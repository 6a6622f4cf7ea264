using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>The modules whose parameters an optimizer is given.</content>
internal sealed partial class EventSubjects
{
    private ImmutableArray<Subject>? ModulesMadeBy(IOperation source, Frame frame) =>
        FactOf(source, ApiRole.Optimizer) is { } fact && Operand(source, fact, "of") is { } parameters ? ModulesIn(parameters, frame, 0) : null;

    /// <summary>Whether a type is that of a sequence of parameters.</summary>
    internal bool AreParameters(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && lineage.Apis.FindType(elements[0], ApiRole.Component) is not null;

    /// <summary>The modules whose parameters are in a sequence.</summary>
    private ImmutableArray<Subject>? ModulesIn(IOperation? parameters, Frame frame, int depth)
    {
        if (parameters is null || depth > MaximumDepth)
        {
            return null;
        }

        switch (Operations.Unconverted(parameters))
        {
            case IInvocationOperation call when FactOf(call, ApiRole.Parameters) is { } fact:
                return Of(Operand(call, fact, "of"), frame) is { Frame: not { IsApart: true } } module ? [module] : null;
            case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call when !lineage.Apis.IsInLibrary(call.TargetMethod):
                return All(call.Arguments.Select(static argument => argument.Value).Where(static value => value.Type?.TypeKind != TypeKind.Delegate && value.Type?.IsValueType != true).Concat(call.Instance is null ? [] : [call.Instance]));
            case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call:
                return OfGiven(call.Arguments.Select(static argument => argument.Value).Concat(call.Instance is null ? [] : [call.Instance]));
            case IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false, Instance: { } holder } when IsModule(holder.Type):
                return OfGiven([holder]);
            case IObjectCreationOperation { Arguments.Length: > 0 } group:
                return ModulesIn(group.Arguments[0].Value, frame, depth + 1);
            case IArrayCreationOperation { Initializer: { } values }:
                return All(values.ElementValues);
            case ICollectionExpressionOperation collection:
                return All(collection.Elements);
            case ISpreadOperation spread:
                return ModulesIn(spread.Operand, frame, depth + 1);
            case ILocalReferenceOperation local when ValueOf(local.Local) is { } value:
                return ModulesIn(value, frame.Of(local.Local) ?? frame, depth + 1);
            case IParameterReferenceOperation { Parameter: var parameter } when frame.Of(parameter.OriginalDefinition) is { Call: IInvocationOperation call, Caller: { } caller }:
                return ModulesIn(Operations.GivenFor(parameter, call), caller, depth + 1);
            default:
                return null;
        }

        // What the program itself makes of modules and of parameters is of these.
        ImmutableArray<Subject>? OfGiven(IEnumerable<IOperation> given)
        {
            var all = ImmutableArray.CreateBuilder<Subject>();
            foreach (var part in given)
            {
                if (IsModule(Operations.Unconverted(part).Type))
                {
                    if (Of(part, frame) is not { Frame: not { IsApart: true } } module)
                    {
                        return null;
                    }

                    all.Add(module);
                }
                else if (AreParameters(Operations.Unconverted(part).Type))
                {
                    if (ModulesIn(part, frame, depth + 1) is not { } found)
                    {
                        return null;
                    }

                    all.AddRange(found);
                }
            }

            return all.Count == 0 ? null : all.ToImmutable();
        }

        ImmutableArray<Subject>? All(IEnumerable<IOperation> parts)
        {
            var all = ImmutableArray.CreateBuilder<Subject>();
            foreach (var part in parts)
            {
                if (ModulesIn(part, frame, depth + 1) is not { } found)
                {
                    return null;
                }

                all.AddRange(found);
            }

            return all.Count == 0 ? null : all.ToImmutable();
        }
    }
}
