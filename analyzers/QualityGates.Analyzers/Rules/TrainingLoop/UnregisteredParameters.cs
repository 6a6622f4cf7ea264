using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5007: a module has parts with weights that it is never told of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnregisteredParameters() : Rule(Descriptor)
{
    public const string Id = "MLQ5007";

    /// <summary>What is wrong, for the fix: one of the kinds below.</summary>
    public const string KindProperty = "kind";

    /// <summary>Nothing is registered.</summary>
    public const string Missing = "missing";

    /// <summary>All fields are registered before one of them is assigned.</summary>
    public const string Early = "early";

    /// <summary>A base class has registered all fields before this class assigns one.</summary>
    public const string EarlyInBase = "early in base";

    /// <summary>Parts are kept in a collection, which registering does not look into.</summary>
    public const string Collection = "collection";

    /// <summary>The method that registers all fields.</summary>
    public const string MethodProperty = "method";

    private const int MostNames = 3;

    /// <summary>How many functions may stand between an object and the module it becomes a part of.</summary>
    private const int MostFactories = 2;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Parameters are not registered",
        messageFormat: "{0}, so its weights are not among the parameters of the module: no optimizer trains them, and nothing moves or saves them; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A module knows of the modules and parameters in its fields only once they are registered. One that was forgotten computes with the numbers it was "
            + "initialised with, for good; the loss falls all the same, because the other layers learn around it.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        if (apis.NamesIn(static line => line.Role == ApiRole.Component).IsEmpty)
        {
            return;
        }

        var lineage = LineageModel.For(context.Compilation, apis);
        context.RegisterSymbolAction(symbol => Analyze(symbol, lineage), SymbolKind.NamedType);
    }

    private void Analyze(SymbolAnalysisContext context, LineageModel lineage)
    {
        if (ModuleClass.Of((INamedTypeSymbol)context.Symbol, lineage, context.CancellationToken) is not { IsUnknown: false } module)
        {
            return;
        }

        foreach (var slot in module.SlotsOf(module.Type.OriginalDefinition))
        {
            if (!module.IsRegistered(slot.Member) && module.ElementOf(slot.Type) is not null && module.FillsWithWeights(slot))
            {
                Report(context, slot.Member.Locations[0], [], Collection, $"'{slot.Member.Name}' is a collection, and what is in it is not registered", "make it a ModuleList, or register its elements one by one");
            }
        }

        if (module.Sweeps.Count > 0)
        {
            ReportEarly(context, module);
        }
        else if (Forgotten(module) is { Count: > 0 } forgotten && IsUsedByItself(module.Type, lineage, context.CancellationToken))
        {
            var names = string.Join(", ", forgotten.Take(MostNames).Select(static slot => $"'{slot.Member.Name}'")) + (forgotten.Count > MostNames ? $" and {forgotten.Count - MostNames} more" : "");
            var method = lineage.Apis.NamesIn(static line => line.Role == ApiRole.Register && line.Parts.Length == 0).OrderBy(static name => name, StringComparer.Ordinal).First();
            Report(
                context, module.Type.Locations[0], SourcePlace.Of(forgotten.Select(static slot => slot.Member), context.Compilation), Missing,
                $"'{module.Type.Name}' never registers {names}", $"call '{method}()' at the end of the constructor", method);
        }
    }

    /// <summary>The parts that a class without any call that registers all fields does not register one by one either; those of a base class that is reported itself left out.</summary>
    private static List<ModuleSlot> Forgotten(ModuleClass module) => module.Type.IsAbstract
        ? []
        : [.. module.Chain.Where((declared, index) => index == 0 || declared.IsAbstract).SelectMany(module.SlotsOf)
            .Where(slot => !module.IsRegistered(slot.Member) && slot.Values.Any(module.MakesWeights))];

    private void ReportEarly(SymbolAnalysisContext context, ModuleClass module)
    {
        foreach (var constructor in module.Type.InstanceConstructors)
        {
            var own = module.SweepIn(constructor);
            var before = module.SweepBefore(constructor);
            if ((before ?? own) is not { } sweep)
            {
                continue;
            }

            var late = module.SlotsOf(module.Type.OriginalDefinition)
                .Where(slot => !module.IsRegistered(slot.Member))
                .SelectMany(slot => slot.Values.Where(module.MakesWeights), static (slot, value) => (Slot: slot, Value: value))
                .Where(write => SymbolEqualityComparer.Default.Equals(References.Enclosing(write.Value, context.CancellationToken), constructor)
                    && (before is not null || write.Value.Syntax.SpanStart > sweep.Syntax.Span.End) && IsInBody(write.Value))
                .OrderBy(static write => write.Value.Syntax.SpanStart)
                .ToList();
            if (late.Count == 0)
            {
                continue;
            }

            var first = late[0];
            var place = SourcePlace.OfCall(sweep);
            if (before is null)
            {
                Report(
                    context, place, late.Select(static write => TargetOf(write.Value)), Early,
                    $"'{sweep.TargetMethod.Name}' runs before '{first.Slot.Member.Name}' is assigned ({SourcePlace.Describe(TargetOf(first.Value), place)})", "call it last", sweep.TargetMethod.Name);
            }
            else
            {
                var target = TargetOf(first.Value);
                Report(
                    context, target, [place], EarlyInBase,
                    $"'{first.Slot.Member.Name}' is assigned after a constructor that runs earlier has called '{sweep.TargetMethod.Name}' ({SourcePlace.Describe(place, target)}), which works once",
                    "assign it where it is declared, or register it by itself");
            }
        }
    }

    /// <summary>Whether a value is written in the body of a constructor, not where the field is declared.</summary>
    private static bool IsInBody(IOperation value) => value.Syntax.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null;

    private static Location TargetOf(IOperation value)
    {
        var written = value;
        while (written.Parent is not null and not IAssignmentOperation)
        {
            written = written.Parent;
        }

        return (written.Parent as IAssignmentOperation)?.Target.Syntax.GetLocation() ?? value.Syntax.GetLocation();
    }

    /// <summary>
    /// Whether objects of a class are more than parts of other modules: a module that is registered in another is told to register its own
    /// fields by that. A public class nobody makes an object of is taken as meant for
    /// other programs; of one that is not public it cannot be told.
    /// </summary>
    private static bool IsUsedByItself(INamedTypeSymbol type, LineageModel lineage, CancellationToken cancellationToken)
    {
        var isMade = false;
        foreach (var tree in lineage.References.Trees)
        {
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(type.Name))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && CreationAt(name) is { } creation
                    && lineage.References.OperationOf(creation, cancellationToken) is IObjectCreationOperation made
                    && SymbolEqualityComparer.Default.Equals(made.Type?.OriginalDefinition, type.OriginalDefinition))
                {
                    isMade = true;
                    if (!IsPart(made, type, lineage, MostFactories, cancellationToken))
                    {
                        return true;
                    }
                }
            }
        }

        return !isMade && IsVisibleOutside(type) && !lineage.References.Trees.Any(tree => IsBaseIn(tree, type, lineage, cancellationToken));
    }

    private static bool IsVisibleOutside(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsVisibleOutside(type.ContainingType));

    /// <summary>The creation a type is named for: <c>new Net()</c>, or <c>Net net = new()</c>.</summary>
    private static ExpressionSyntax? CreationAt(SimpleNameSyntax name) => References.CallOf(name) as BaseObjectCreationExpressionSyntax
        ?? (name.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { } declaration && declaration.Type.Span.Contains(name.Span) ? declaration.Variables[0].Initializer?.Value as ImplicitObjectCreationExpressionSyntax : null)
        ?? (name.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property && property.Type.Span.Contains(name.Span) ? property.Initializer?.Value as ImplicitObjectCreationExpressionSyntax : null);

    /// <summary>Whether an object is made for another module: as its argument, in its class, or by a function that is only asked for there.</summary>
    private static bool IsPart(IOperation made, INamedTypeSymbol type, LineageModel lineage, int factories, CancellationToken cancellationToken)
    {
        for (var outer = made.Parent; outer is not null and not IAnonymousFunctionOperation; outer = outer.Parent)
        {
            if (outer is IArgumentOperation { Parent: IInvocationOperation call } && lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is not null)
            {
                return true;
            }
        }

        var member = lineage.References.Around(made.Syntax, cancellationToken);
        if (member is { ContainingType: { } around } && !SymbolEqualityComparer.Default.Equals(around.OriginalDefinition, type.OriginalDefinition) && lineage.Apis.FindType(around, ApiRole.Component) is not null)
        {
            return true;
        }

        return factories > 0 && member is IMethodSymbol factory && IsGivenBack(made)
            && lineage.References.UsesOf(factory, cancellationToken).ToList() is { Count: > 0 } uses
            && uses.TrueForAll(use => use is IInvocationOperation && IsPart(use, type, lineage, factories - 1, cancellationToken));
    }

    private static bool IsGivenBack(IOperation made)
    {
        var value = made;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or ICoalesceOperation)
        {
            value = value.Parent;
        }

        return value.Parent is IReturnOperation;
    }

    /// <summary>Whether a class of the file derives from this one, so that it may be made for that.</summary>
    private static bool IsBaseIn(SyntaxTree tree, INamedTypeSymbol type, LineageModel lineage, CancellationToken cancellationToken)
    {
        foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(type.Name))
        {
            if (tree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && name.FirstAncestorOrSelf<BaseTypeSyntax>() is not null
                && SymbolEqualityComparer.Default.Equals((lineage.References.SymbolAt(name, cancellationToken) as INamedTypeSymbol ?? lineage.References.SymbolAt(name, cancellationToken)?.ContainingType)?.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private void Report(SymbolAnalysisContext context, Location location, IEnumerable<Location> evidence, string kind, string what, string advice, string? method = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(KindProperty, kind);
        context.ReportDiagnostic(Finding(location, evidence.Take(MostEvidence), method is null ? properties : properties.Add(MethodProperty, method), what, advice));
    }
}
