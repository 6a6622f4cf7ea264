using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>MLQ7001: a model is read in a way that lets its file say which code runs, or from where a request says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsafeModelDeserialization() : CallRule(Descriptor)
{
    public const string Id = "MLQ7001";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Model read in a way that may run code",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model file is code as far as security goes. Binary formatters make objects of whatever types the file names, and model loaders are meant for files that are trusted.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesOf(ApiRole.Load).Concat(NamedTypes.Names).Distinct()];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            var (member, arguments) = place switch
            {
                IInvocationOperation call => (call.TargetMethod, call.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => ((IMethodSymbol?)null, []),
            };
            if (member is null || lineage.Apis.Find(member, ApiRole.Load) is not { } load)
            {
                if (place is not IInvocationOperation read)
                {
                    continue;
                }

                if (new NamedTypes(lineage.References, context.CancellationToken).AllowedBy(read) is { } setting)
                {
                    Report(
                        context, place, member!, [setting.Syntax.GetLocation()], $"makes objects of the types the text names ({SourcePlace.Describe(setting.Syntax.GetLocation(), SourcePlace.OfCall(place))}), so the file decides what runs",
                        "read it with 'TypeNameHandling.None', or with System.Text.Json and '[JsonDerivedType]' for the types there are");
                }
                else if (new NamedByText(lineage.References, context.CancellationToken).AllowedBy(read) is { } found)
                {
                    Report(
                        context, place, member!, [found.Syntax.GetLocation()], $"makes objects of the types the text names ({SourcePlace.Describe(found.Syntax.GetLocation(), SourcePlace.OfCall(place))}), so the file decides what runs",
                        "look the name up in a list of types, or declare them with '[JsonDerivedType]'");
                }

                continue;
            }

            if (load["reads"] == "types")
            {
                Report(
                    context, place, member, [], $"of '{member.ContainingType.Name}' makes objects of the types the file names, by BinaryFormatter, so the file decides what runs; since .NET 9 it throws",
                    "keep the parameters of the model as JSON, or the model as ONNX");
            }
            else if (arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && load.Plays("path", parameter.OriginalDefinition))?.Value is not { } source)
            {
                continue;
            }
            else if (new RequestedSource(lineage, context.CancellationToken).Of(source) is { } requested)
            {
                var from = requested.Syntax.GetLocation();
                Report(
                    context, place, member, [from], $"reads a model from where '{requested.Syntax}' ({SourcePlace.Describe(from, SourcePlace.OfCall(place))}) says, which a request brings, so whoever sends it chooses the file",
                    "look the name up in a list of models, and load what the program put there");
            }
            else if (load["reads"] == "pickle" && !IsAsked(source) && !IsOwnCopy(source, member, lineage, context.CancellationToken) && !new FixedPath(lineage, context.CancellationToken).Is(source))
            {
                Report(
                    context, place, member, [], $"reads pickle, whose file says which objects are made and how, from '{source.Syntax}', which the program does not fix",
                    "save the weights as safetensors and read them with 'load_safetensors', or read a file that the program names");
            }
        }
    }

    private static bool IsAsked(IOperation source) => Operations.Unconverted(source) is ILocalReferenceOperation or IParameterReferenceOperation && AllowList.IsAsked(Operations.Unconverted(source));

    /// <summary>Whether a stream is made empty here and given to nobody but the class that reads it, which writes it before: the program reads what it wrote.</summary>
    private static bool IsOwnCopy(IOperation source, IMethodSymbol load, LineageModel lineage, CancellationToken cancellationToken)
    {
        var references = lineage.References;
        if (Operations.Unconverted(source) is not ILocalReferenceOperation { Local: var stream }
            || references.InitialOf(stream, cancellationToken) is not IObjectCreationOperation { Arguments.IsEmpty: true, Constructor.DeclaringSyntaxReferences.IsEmpty: true }
            || references.WritesOf(stream, cancellationToken).Any())
        {
            return false;
        }

        var takers = references.Of(stream, cancellationToken).Reads.Select(Operations.Outermost).Where(static read => read.Parent is IArgumentOperation)
            .Select(static read => (read.Parent!.Parent as IInvocationOperation)?.TargetMethod).ToList();
        return takers.Exists(taker => taker?.Name != load.Name) && takers.TrueForAll(taker => SymbolEqualityComparer.Default.Equals(taker?.ContainingType, load.ContainingType));
    }

    private void Report(SemanticModelAnalysisContext context, IOperation place, IMethodSymbol member, IEnumerable<Location> evidence, string what, string instead) => context.ReportDiagnostic(
        Finding(SourcePlace.OfCall(place), evidence, ImmutableDictionary<string, string?>.Empty, member.MethodKind == MethodKind.Constructor ? "new " + member.ContainingType.Name : member.Name, what, instead));
}
