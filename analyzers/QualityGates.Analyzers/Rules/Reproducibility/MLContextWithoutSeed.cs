using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1001: a context without seed reaches an operation that draws random numbers from it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MLContextWithoutSeed() : Rule(Descriptor)
{
    public const string Id = "MLQ1001";

    /// <summary>Diagnostic property that hands the configured seed to the fix.</summary>
    public const string SeedProperty = "seed";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "MLContext without seed",
        messageFormat: "This context is created without a seed and '{0}' ({1}) draws random numbers from it, so two runs need not give the same model; "
            + "write 'new MLContext(seed: {2})'",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Trainers, shuffles, bootstrap samples, AutoML and permutation feature importance take their random numbers from the MLContext they "
            + "were reached through. Without a seed that generator starts from system entropy.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var references = References.For(context.Compilation);
        context.RegisterOperationAction(operation => Analyze(operation, apis, references), OperationKind.ObjectCreation);
    }

    private void Analyze(OperationAnalysisContext context, ApiModel apis, References references)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!IsUnseededContext(creation, apis))
        {
            return;
        }

        var draws = new DrawFlow(apis, references, context.CancellationToken).From(creation);
        if (draws.Count == 0)
        {
            return;
        }

        var location = creation.Syntax.GetLocation();
        var seed = context.Options.Read(RuleOptions.Seed, creation.Syntax.SyntaxTree);
        draws.Sort((left, right) => SourcePlace.Compare(left.Place, right.Place, creation.Syntax.SyntaxTree));
        context.ReportDiagnostic(Finding(
            location,
            draws.Select(static draw => draw.Place).Distinct(),
            ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, seed),
            draws[0].Name,
            SourcePlace.Describe(draws[0].Place, location),
            seed));
    }

    private static bool IsUnseededContext(IOperation operation, ApiModel apis) =>
        operation is IObjectCreationOperation { Constructor: { } constructor } creation
        && apis.Find(constructor, ApiRole.Context) is { } api
        && !IsSeeded(creation.Arguments, api);

    /// <summary>Whether the part <c>seed</c> is given, or may be: what cannot be resolved counts as given.</summary>
    private static bool IsSeeded(ImmutableArray<IArgumentOperation> arguments, ApiFact api)
    {
        foreach (var part in api.Parts)
        {
            if (part.Name == "seed" && arguments.FirstOrDefault(a => a.Parameter?.Name == part.Parameter) is { } argument)
            {
                return part.Property is null ? !IsNull(argument.Value) : !IsNull(argument.Value) && MaySet(argument.Value, part.Property);
            }
        }

        return false;
    }

    private static bool IsNull(IOperation value) => value switch
    {
        IConversionOperation conversion => IsNull(conversion.Operand),
        IDefaultValueOperation => true,
        _ => value.ConstantValue is { HasValue: true, Value: null },
    };

    private static bool MaySet(IOperation options, string property) =>
        Unconverted(options) is not IObjectCreationOperation creation || Sets(creation, property);

    private static bool Sets(IObjectCreationOperation options, string property) =>
        options.Initializer is { } initializer && initializer.Initializers.Any(entry =>
            entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } assignment
            && ((IMemberReferenceOperation)assignment.Target).Member.Name == property
            && !IsNull(assignment.Value));

    /// <summary>Whether the part <c>when</c>, if there is one, is set for certain: what cannot be resolved counts as not drawing.</summary>
    private static bool Draws(ImmutableArray<IArgumentOperation> arguments, ApiFact api)
    {
        foreach (var part in api.Parts)
        {
            if (part.Name == "when")
            {
                return arguments.FirstOrDefault(a => a.Parameter?.Name == part.Parameter) is { } argument
                    && Unconverted(argument.Value) is IObjectCreationOperation creation
                    && part.Property is { } property
                    && Sets(creation, property);
            }
        }

        return true;
    }

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

    /// <summary>Follows a context to the operations that draw from its generator.</summary>
    private sealed class DrawFlow(ApiModel apis, References references, CancellationToken cancellationToken)
        : ForwardFlow(references, cancellationToken)
    {
        private readonly List<(Location Place, string Name)> _draws = [];

        internal List<(Location Place, string Name)> From(IOperation creation)
        {
            Follow(creation);
            return _draws;
        }

        protected override bool HasEnough => _draws.Count >= MostEvidence;

        // A context that only may be this one may as well be the seeded one beside it.
        protected override bool MayArrive => false;

        protected override bool IsAlike(IOperation otherValue) => IsUnseededContext(Unconverted(otherValue), apis);

        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
        {
            var arguments = argument.Parent is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)argument.Parent!).Arguments;
            return OnUse(argument.Parent!, target, arguments) ?? (target.DeclaringSyntaxReferences.IsEmpty ? Use.Ends : Use.Body);
        }

        protected override Use OnReceiver(IOperation use) => use switch
        {
            IInvocationOperation call => OnUse(call, call.TargetMethod, call.Arguments) ?? Use.Ends,

            // mlContext.Regression.Trainers: the catalogs are properties and carry the context on.
            IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: true } => Use.Result,
            _ => Use.Ends,
        };

        private Use? OnUse(IOperation use, IMethodSymbol target, ImmutableArray<IArgumentOperation> arguments)
        {
            if (apis.Find(target) is not { } api)
            {
                return null;
            }

            if (api.As(ApiRole.Draw) is { } draw)
            {
                if (Draws(arguments, draw) && !IsSeeded(arguments, draw))
                {
                    _draws.Add((SourcePlace.OfCall(use), target.MethodKind == MethodKind.Constructor ? target.ContainingType.Name : target.Name));
                }

                return Use.Ends;
            }

            return api.As(ApiRole.Catalog) is null ? null : Use.Result;
        }
    }
}
