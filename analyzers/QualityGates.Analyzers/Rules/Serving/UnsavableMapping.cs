using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6010: code of the program in a pipeline that cannot be saved or loaded with it, or that gives something else each time it runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsavableMapping() : LineageRule(Descriptor, ApiRole.Step, ApiRole.Subset, ApiRole.Save, ApiRole.Load)
{
    public const string Id = "MLQ6010";

    private const string Factory = "CustomMappingFactoryAttribute";
    private const string Registration = "RegisterAssembly";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Mapping that does not survive saving",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A saved model holds no code, only the name of a contract. Whoever loads it looks for a factory of that name among the registered assemblies. The code runs once "
            + "for every row in every pass, perhaps on several threads, so what it gives may depend on the row alone.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (item.Kind != EventKind.Made || item.Value is not MadeValue made)
            {
                continue;
            }

            switch (made.Role)
            {
                case ApiRole.Step when IsMapping(made) && ImpurityIn(made["by"], method.Model, cancellationToken) is var (place, what) && reported.Add(made.Site):
                    yield return Impure(made, place, what);
                    break;
                case ApiRole.Subset when made["predicate"] is FunctionValue && method.Model.Apis.IsInLibrary(made.Member) && ImpurityIn(made["predicate"], method.Model, cancellationToken) is var (place, what) && reported.Add(made.Site):
                    yield return Impure(made, place, what);
                    break;
                case ApiRole.Save:
                    foreach (var mapping in MappingsIn(made["model"]))
                    {
                        if (FaultOf(mapping, method.Model, cancellationToken) is var (fault, instead) && reported.Add(mapping.Site))
                        {
                            yield return new LineageFinding(
                                mapping.Site, made.Site, [mapping.Site, made.Site], at => [mapping.Name, $"is in a pipeline that '{made.Name}' ({Places.Describe(made.Site, at)}) saves, {fault}", instead]);
                        }
                    }

                    break;
                case ApiRole.Load when LoadedWithout(made, method.Model, cancellationToken) is { } contract && reported.Add(made.Site):
                    yield return new LineageFinding(
                        made.Site, made.Site, [made.Site],
                        _ => [made.Name, $"reads a model with the mapping '{contract}', whose assembly nothing registers, and throws", $"call 'ComponentCatalog.{Registration}' before it"]);
                    break;
            }
        }
    }

    private static LineageFinding Impure(MadeValue made, SyntaxNode place, string what)
    {
        var inside = new Site(place);
        return new LineageFinding(
            made.Site, made.Site, [made.Site, inside],
            at => [made.Name, $"{what} ({Places.Describe(inside, at)}), and each pass over the rows runs it again, so passes do not see the same values", "compute it before the rows are loaded, from the row alone"]);
    }

    private static bool IsMapping(MadeValue step) => step.Fact["kind"] == "custom" && step.Fact.IndexOf("contract") >= 0;

    private static IEnumerable<MadeValue> MappingsIn(Value model) =>
        StepSequence.AllOf(model).SelectMany(static sequence => sequence.Steps).OfType<MadeValue>().Where(static step => step.Role == ApiRole.Step && IsMapping(step)).Distinct();

    private static (string Fault, string Instead)? FaultOf(MadeValue mapping, LineageModel model, CancellationToken cancellationToken) => mapping["contract"] switch
    {
        NothingValue => ("and has no contract name, so that saving throws", $"give it a name, and a class with '[{Factory}]' of that name"),
        ConstantValue { Text: { } contract } when mapping["by"] is FunctionValue && Declared(model, cancellationToken) is { } declared && !declared.Contains(contract) =>
            ($"and nothing declares a factory for its contract '{contract}', so that loading throws", $"declare a 'CustomMappingFactory' with '[{Factory}(\"{contract}\")]'"),
        _ => null,
    };

    /// <summary>The contract a model was saved with in this program, where it is loaded from the same place and no assembly is registered.</summary>
    private static string? LoadedWithout(MadeValue load, LineageModel model, CancellationToken cancellationToken)
    {
        if (!IsOfProgram(load["path"]) || model.References.Mentions(Registration, cancellationToken) || !model.References.Mentions(Factory, cancellationToken))
        {
            return null;
        }

        foreach (var save in model.All(cancellationToken).SelectMany(static method => method.Events).Select(static item => item.Value).OfType<MadeValue>())
        {
            if (save.Role == ApiRole.Save && ReferenceEquals(save["path"], load["path"]) && MappingsIn(save["model"]).Select(static mapping => mapping["contract"]).OfType<ConstantValue>().FirstOrDefault()?.Text is { } contract)
            {
                return contract;
            }
        }

        return null;
    }

    /// <summary>Whether a path is one that all of the program knows, constants and static members, put together.</summary>
    private static bool IsOfProgram(Value path) => path switch
    {
        ConstantValue => true,
        MemberValue { Of: null } => true,
        ComputedValue or OpaqueValue => !path.Operands.IsEmpty && path.Operands.All(IsOfProgram),
        _ => false,
    };

    /// <summary>The contracts the classes of this program are factories for; null where one is not known.</summary>
    private static HashSet<string>? Declared(LineageModel model, CancellationToken cancellationToken)
    {
        var contracts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in model.References.Trees)
        {
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(Factory).Concat(TreeNames.Of(tree, cancellationToken).PlacesOf(Factory + nameof(Attribute))))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && name.FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList.Arguments: { Count: > 0 } arguments } attribute)
                {
                    if (model.References.ConstantOf(arguments[0].Expression, cancellationToken) is not string contract)
                    {
                        return null;
                    }

                    contracts.Add(contract);
                }
            }
        }

        return contracts;
    }

    /// <summary>What the code of a mapping takes from elsewhere than the row, or leaves behind; null where nothing is seen.</summary>
    private static (SyntaxNode Place, string What)? ImpurityIn(Value function, LineageModel model, CancellationToken cancellationToken)
    {
        if (function is not FunctionValue { Method: { DeclaringSyntaxReferences: { Length: 1 } declared } }
            || declared[0].GetSyntax(cancellationToken) is not { } syntax || model.References.OperationOf(syntax, cancellationToken) is not { } body)
        {
            return null;
        }

        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call when model.Apis.Find(call.TargetMethod, ApiRole.Draw) is not null && !IsInside(call.Instance, syntax):
                    return (call.Syntax, $"draws random numbers by '{call.TargetMethod.Name}'");
                case IPropertyReferenceOperation { Property: var property } when model.Apis.Find(property, ApiRole.Unstable) is { } unstable && unstable["varies"] == "clock":
                    return (operation.Syntax, $"reads the clock by '{property.Name}'");
                case ICompoundAssignmentOperation { Target: var target } when StateIn(target, syntax) is { } name:
                    return (operation.Syntax, $"counts on in '{name}'");
                case IIncrementOrDecrementOperation { Target: var target } when StateIn(target, syntax) is { } name:
                    return (operation.Syntax, $"counts on in '{name}'");
                case ISimpleAssignmentOperation { Target: var target, Value: var value } when StateIn(target, syntax) is { } name && !value.ConstantValue.HasValue:
                    return (operation.Syntax, $"keeps something of one row for the next in '{name}'");
            }
        }

        return null;
    }

    /// <summary>Whether a generator is the function's own, made anew for each row of something the row says.</summary>
    private static bool IsInside(IOperation? generator, SyntaxNode function) => generator switch
    {
        ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences.Any(reference => function.Span.Contains(reference.Span)),
        IObjectCreationOperation { Arguments.IsEmpty: false } => true,
        _ => false,
    };

    /// <summary>The name of a variable or member that outlives the call; null where the target belongs to it.</summary>
    private static string? StateIn(IOperation target, SyntaxNode function) => target switch
    {
        ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences.Any(reference => function.Span.Contains(reference.Span)) ? null : local.Name,
        IFieldReferenceOperation { Field: var field } member => field.IsStatic || member.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? field.Name : null,
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } member => property.IsStatic || member.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? property.Name : null,
        _ => null,
    };
}
