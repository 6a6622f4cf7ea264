using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1007: what has no certain order decides the order of rows or the numbers of labels.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnorderedDataSource() : CallRule(Descriptor)
{
    public const string Id = "MLQ1007";

    /// <summary>Diagnostic property with the call that puts things in order, for the fix.</summary>
    public const string OrderProperty = "order";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Data source without order",
        messageFormat: "'{0}' comes in no certain order, and that decides {1} '{2}' ({3}): on another machine or in another run the model is another one; write '{4}'",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The file system, hash tables and parallel queries give what they hold in whatever order it falls out. Trainers, splits and label numbers depend on "
            + "the order of rows, so the same data and the same seed give another model elsewhere. Sort by something the data itself has, ordinally.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => apis.NamesOf(ApiRole.Unordered);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var place in places)
        {
            if (Operations.MethodOf(place) is { } member && lineage.Apis.Find(member, ApiRole.Unordered) is not null)
            {
                foreach (var sequence in SequencesOf(place, member, lineage, context))
                {
                    Report(context, sequence, member, lineage, reported);
                }
            }
        }
    }

    /// <summary>The places where the sequence is gone through: the call itself, or, of a collection that is filled first, where it is read in this file.</summary>
    private static IEnumerable<IOperation> SequencesOf(IOperation place, IMethodSymbol member, LineageModel lineage, SemanticModelAnalysisContext context)
    {
        if (!IsCollection(place.Type))
        {
            yield return place;
            yield break;
        }

        var holder = HolderOf(place);
        if (holder is null)
        {
            yield return place;
            yield break;
        }

        foreach (var read in lineage.References.Of(holder, context.CancellationToken).Reads)
        {
            if (read.Syntax.SyntaxTree == context.SemanticModel.SyntaxTree && IsGoneThrough(read))
            {
                yield return read;
            }
        }
    }

    private static bool IsCollection(ITypeSymbol? type) => type is not null and not IArrayTypeSymbol && type.AllInterfaces.Any(static declared => declared.Name is "ISet" or "IDictionary" or "IProducerConsumerCollection" or "IImmutableSet");

    /// <summary>The variable, field or property a collection is kept in.</summary>
    private static ISymbol? HolderOf(IOperation made)
    {
        var whole = Operations.Outermost(made);

        return whole.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } => field.Field.OriginalDefinition,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Property.OriginalDefinition,
            _ => null,
        };
    }

    private static bool IsGoneThrough(IOperation read)
    {
        var whole = Operations.Outermost(read);

        return whole.Parent switch
        {
            IForEachLoopOperation or IArgumentOperation or IReturnOperation or ISpreadOperation => true,
            IInvocationOperation call => call.TargetMethod.Name is "ToArray" or "ToList",
            IPropertyReferenceOperation { Property.Name: "Keys" or "Values" } => true,
            _ => false,
        };
    }

    private void Report(SemanticModelAnalysisContext context, IOperation sequence, IMethodSymbol member, LineageModel lineage, HashSet<SyntaxNode> reported)
    {
        var flow = new OrderFlow(lineage.Apis, lineage.References, context.CancellationToken);
        if (!flow.Decides(sequence) || !reported.Add(sequence.Syntax))
        {
            return;
        }

        var location = SourcePlace.OfCall(sequence.Syntax);
        var order = OrderOf(sequence, member);
        context.ReportDiagnostic(Finding(
            location,
            flow.Place is { } place && place != location ? [place] : [],
            ImmutableDictionary<string, string?>.Empty.Add(OrderProperty, order),
            member.MethodKind == MethodKind.Constructor ? member.ContainingType.Name : member.Name,
            flow.DecidesNumbers ? "which number stands for which label in" : "the order of the rows in",
            flow.Name,
            SourcePlace.Describe(flow.Place!, location),
            order ?? ".OrderBy(…)"));
    }

    /// <summary>What puts the elements in order; null when nothing is known to compare them by.</summary>
    private static string? OrderOf(IOperation sequence, IMethodSymbol member)
    {
        if (member.Name == "AsParallel")
        {
            return ".AsOrdered()";
        }

        return ElementOf(sequence.Type) switch
        {
            { SpecialType: SpecialType.System_String } => $".OrderBy({(member.ContainingNamespace.Name == "IO" ? "path => path" : "text => text")}, StringComparer.Ordinal)",
            { Name: "FileInfo" or "DirectoryInfo" or "FileSystemInfo" } => ".OrderBy(file => file.FullName, StringComparer.Ordinal)",
            { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_Double } => ".OrderBy(value => value)",
            INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: { Length: 2 } pair } when pair[0].SpecialType == SpecialType.System_String => ".OrderBy(pair => pair.Key, StringComparer.Ordinal)",
            _ => null,
        };
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        type is IArrayTypeSymbol array ? array.ElementType
        : (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } own ? own
            : type?.AllInterfaces.FirstOrDefault(static declared => declared.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T))?.TypeArguments[0];
}
