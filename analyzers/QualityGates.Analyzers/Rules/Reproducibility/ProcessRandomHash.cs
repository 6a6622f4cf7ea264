using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1009: a hash code that is another in every process becomes a feature, a bucket or the key of a split.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessRandomHash() : CallRule(Descriptor)
{
    public const string Id = "MLQ1009";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Hash code of one process as data",
        messageFormat: "'{0}' gives another number in every process, and it decides what '{1}' ({2}) is given: the next run sees other features or another split; "
            + "use a hash that stays the same, such as FNV-1a or XxHash64, or 'Conversion.Hash' in the pipeline",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: ".NET mixes a random number into the hash codes of texts and into HashCode, anew for each process. As a feature, a bucket or the key of a split "
            + "such a number means something else in the program that trains, in the one that serves and in every repetition.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesOf(ApiRole.Hash).Where(static name => name != "Combine"), "HashCode"]; // Path.Combine is everywhere; HashCode.Combine is found by its type.

    private protected override bool MayConcern(SimpleNameSyntax name) => base.MayConcern(name) || name is { Identifier.ValueText: "HashCode", Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } };

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var place in places)
        {
            if (place is not IInvocationOperation call || !IsOfProcess(call, lineage.Apis) || lineage.MethodAround(call.Syntax, context.CancellationToken) is not { } around
                || around.Name.EndsWith(nameof(GetHashCode), StringComparison.Ordinal))
            {
                continue;
            }

            var flow = new HashFlow(lineage.Apis, lineage.References, context.CancellationToken);
            if (flow.Decides(call) && reported.Add(call.Syntax))
            {
                var location = SourcePlace.OfCall(call);
                context.ReportDiagnostic(Finding(
                    location,
                    flow.Place == location ? [] : [flow.Place!],
                    ImmutableDictionary<string, string?>.Empty,
                    call.Instance is { Type: { } type } ? type.ToMinimalDisplayString(context.SemanticModel, call.Syntax.SpanStart) + "." + call.TargetMethod.Name : call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name,
                    flow.Name,
                    SourcePlace.Describe(flow.Place!, location)));
            }
        }
    }

    /// <summary>Whether the number depends on the process: hash codes of texts, of what holds texts, and what HashCode makes.</summary>
    private static bool IsOfProcess(IInvocationOperation call, ApiModel apis)
    {
        var target = call.TargetMethod;
        if (apis.Find(target, ApiRole.Hash) is not null)
        {
            return target.ContainingType is not { IsGenericType: true, TypeArguments: { Length: 1 } of } || of[0].SpecialType == SpecialType.System_String;
        }

        return target.Name == nameof(GetHashCode) && call.Instance?.Type is { } type
            && (type.IsAnonymousType || (type.IsRecord && target.IsImplicitlyDeclared)
                || (type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && target.ContainingType.SpecialType == SpecialType.System_Object));
    }

    /// <summary>Follows a hash code through arithmetic, comparisons and places in arrays to what a library is given.</summary>
    private sealed class HashFlow(ApiModel apis, References references, CancellationToken cancellationToken) : CarrierFlow(apis, references, cancellationToken)
    {
        internal Location? Place { get; private set; }

        internal string Name { get; private set; } = "";

        protected override bool ThroughArithmetic => true;

        protected override bool HasEnough => Place is not null;

        internal bool Decides(IOperation hash)
        {
            Follow(hash);
            return Place is not null;
        }

        // A seed made of a hash code is the matter of MLQ1004.
        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target) =>
            string.Equals(argument.Parameter?.Name, "seed", StringComparison.OrdinalIgnoreCase) || IsKey(argument, target) ? Use.Ends : base.OnArgument(argument, target);

        /// <summary>Whether the number finds something in a dictionary: rows.TryGetValue(hash, out var row).</summary>
        private static bool IsKey(IArgumentOperation argument, IMethodSymbol target) =>
            argument.Parameter is { Name: "key" } && target.DeclaringSyntaxReferences.IsEmpty && IsDictionary(target.ContainingType);

        private static bool IsDictionary(ITypeSymbol type) => type.Name == "IDictionary" || type.AllInterfaces.Any(static declared => declared.Name == "IDictionary");

        protected override Use OnLibrary(IArgumentOperation argument, IMethodSymbol target)
        {
            Place ??= SourcePlace.OfCall(argument.Parent!);
            Name = Name.Length == 0 ? target.MethodKind == MethodKind.Constructor ? target.ContainingType.Name : target.Name : Name;
            return Use.Ends;
        }

        protected override bool Carries(IOperation made, IMethodSymbol target) => made is not { Type.SpecialType: SpecialType.System_String } && Apis.Find(target, ApiRole.Print) is null;

        protected override bool OnUse(IOperation value, IOperation use)
        {
            switch (use)
            {
                case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean }:
                case IConditionalOperation { Type: not null } choice when choice.Condition == value:
                case ISwitchExpressionOperation expression when expression.Value == value:
                    Push(use);
                    return true;

                case IConditionalOperation branch when branch.Condition == value:
                    FollowFilled(branch);
                    return true;

                case IArrayElementReferenceOperation element when element.Indices.Contains(value):
                    FollowHolder(element.ArrayReference);
                    Push(element);
                    return true;

                case IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } element }:
                    if (list.Type is { } type && !IsDictionary(type))
                    {
                        FollowHolder(list);
                        Push(element);
                    }

                    return true;

                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var name } } when name.EndsWith("Seed", StringComparison.Ordinal):
                    return true;

                default:
                    return false;
            }
        }

        /// <summary>if (hash % 5 == 0) test.Add(row): what goes where is decided by the hash code.</summary>
        private void FollowFilled(IOperation branch)
        {
            foreach (var call in branch.Descendants().OfType<IInvocationOperation>())
            {
                if (Apis.Find(call.TargetMethod, ApiRole.Add) is not null)
                {
                    FollowHolder(call.Instance ?? call.Arguments.FirstOrDefault()?.Value);
                }
            }
        }
    }
}
