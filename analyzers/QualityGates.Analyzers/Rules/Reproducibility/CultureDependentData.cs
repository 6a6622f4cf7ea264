using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1008: numbers or dates of data, parameters or metrics are read or written in the culture of the machine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureDependentData() : CallRule(Descriptor)
{
    public const string Id = "MLQ1008";

    /// <summary>Methods up the calls that are asked whether they use a library.</summary>
    private const int MaximumCallers = 3;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Data in the culture of the machine",
        messageFormat: "'{0}' {1} in the culture of the machine{2}: {3}; write '{4}'",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Half of the world writes 0,25 where the other half writes 0.25. A data file that is read in the culture of the machine gives other numbers, or none, "
            + "on another machine; one that is written so has more columns there. Files are for programs, so they have one culture: the invariant one.",
        helpLinkUri: HelpLink(Id));

    private static readonly ConditionalWeakTable<LineageModel, StrongBox<bool>> SetByProgram = new();

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesOf(ApiRole.Culture), .. apis.NamesOf(ApiRole.Write), "CurrentCulture", "CurrentUICulture"];

    private protected override bool MayConcern(SimpleNameSyntax name) => References.CallOf(name) switch
    {
        // Most of what is written goes to the console, and most of the rest is a fixed text.
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: var arguments } when name.Identifier.ValueText.StartsWith("Write", StringComparison.Ordinal) =>
            access.Expression is not IdentifierNameSyntax { Identifier.ValueText: "Console" or "Debug" or "Trace" } && arguments.Any(static argument => argument.Expression is not LiteralExpressionSyntax),
        not null => true,
        null => name.Parent is MemberAccessExpressionSyntax { Parent: ArgumentSyntax } or AssignmentExpressionSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax },
    };

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var file = new File(context, lineage);
        foreach (var place in places)
        {
            switch (place)
            {
                case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod, ApiRole.Culture) is { } culture:
                    if (IsOfMachine(call, culture))
                    {
                        file.AddRead(call, call.TargetMethod, call.Arguments, culture);
                    }

                    break;
                case IMethodReferenceOperation reference when lineage.Apis.Find(reference.Method, ApiRole.Culture) is { } culture && culture.IndexOf("culture") < 0:
                    file.AddRead(reference, reference.Method, [], culture);
                    break;
                case IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { Name: "CultureInfo", ContainingNamespace.Name: "Globalization" } } } current:
                    file.AddGiven(current);
                    break;
                case IInvocationOperation call when lineage.Apis.Find(call.TargetMethod, ApiRole.Write) is { } write:
                    file.AddWritten(call, write);
                    break;
            }
        }

        if (file.HasCandidates && !IsInvariant(context) && !SetByProgram.GetValue(lineage, model => new(IsSet(model, context.CancellationToken))).Value)
        {
            foreach (var found in file.Findings())
            {
                var location = SourcePlace.OfCall(found.Syntax);
                context.ReportDiagnostic(Finding(
                    location,
                    found.Place is { } place && place != location ? [place] : [],
                    ImmutableDictionary<string, string?>.Empty,
                    found.What,
                    found.Does,
                    found.Place is not { } reached ? "" : $", {found.Way} '{found.Name}' ({SourcePlace.Describe(reached, location)})",
                    found.Consequence,
                    found.Instead));
            }
        }
    }

    /// <summary>Whether a culture that could be given is not, or is that of the machine.</summary>
    private static bool IsOfMachine(IInvocationOperation call, ApiFact culture)
    {
        var given = call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && culture.Plays("culture", parameter.OriginalDefinition));
        return given is null || given.ArgumentKind == ArgumentKind.DefaultValue || Operations.Unconverted(given.Value) is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };
    }

    private static bool IsInvariant(SemanticModelAnalysisContext context) =>
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.InvariantGlobalization", out var value)
        && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the program sets the culture it runs in.</summary>
    private static bool IsSet(LineageModel lineage, CancellationToken cancellationToken)
    {
        foreach (var tree in lineage.Compilation.SyntaxTrees)
        {
            foreach (var place in lineage.References.Named(tree, ["DefaultThreadCurrentCulture", "CurrentCulture"], static name => name.Parent is AssignmentExpressionSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax }, cancellationToken))
            {
                if (place is IPropertyReferenceOperation { Property.ContainingType: { Name: "CultureInfo" or "Thread", ContainingNamespace: { Name: "Globalization" or "Threading", ContainingNamespace.Name: nameof(System) } } }
                    && place.Parent is IAssignmentOperation assignment && assignment.Target == place)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What one file holds of candidates, and which of them are about data of a model.</summary>
    private sealed class File(SemanticModelAnalysisContext context, LineageModel lineage)
    {
        private readonly List<(IOperation Read, IMethodSymbol Target, IOperation? Text, IOperation? Written, ISymbol Around)> _reads = [];
        private readonly List<(WrittenText Text, ISymbol Around, IInvocationOperation Call)> _written = [];
        private readonly TextOrigins _origins = new(lineage.Apis, lineage.References, context.CancellationToken);

        private readonly WeightUse _weights = new(lineage, context.CancellationToken);

        internal bool HasCandidates => _reads.Count + _written.Count > 0;

        internal void AddRead(IOperation read, IMethodSymbol target, ImmutableArray<IArgumentOperation> arguments, ApiFact culture)
        {
            var text = arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && culture.Plays("of", parameter.OriginalDefinition))?.Value ?? SourceOf(read);
            if (text is not null && read is not IMethodReferenceOperation && Operations.Unconverted(text) is { Type: { SpecialType: not (SpecialType.System_String or SpecialType.System_Object), Name: not "ReadOnlySpan" } })
            {
                return; // Convert.ToDouble(7) reads no text.
            }

            if (text is { ConstantValue.HasValue: true } || (read.Parent is IExpressionStatementOperation && culture.IndexOf("of") >= 0 && !target.Name.StartsWith("Try", StringComparison.Ordinal)))
            {
                return;
            }

            var written = arguments.FirstOrDefault(static argument => argument.Parameter?.RefKind == RefKind.Out)?.Value;
            if (Around(read) is { } around)
            {
                _reads.Add((read, target, text, written, around));
            }
        }

        /// <summary>What a method that is handed on is run over: the cells in cells.Select(float.Parse).</summary>
        private static IOperation? SourceOf(IOperation read) =>
            read is IMethodReferenceOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } argument } } && argument.Parameter?.Ordinal != 0
                ? call.Instance ?? call.Arguments.FirstOrDefault(static given => given.Parameter?.Ordinal == 0)?.Value
                : null;

        /// <summary>A culture that is given to a reader or writer of a file: the one of the machine, said in so many words.</summary>
        internal void AddGiven(IOperation current)
        {
            var given = Operations.Outermost(current);

            if (given.Parent is IArgumentOperation { Parent: { } call } && call switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                _ => null,
            } is { DeclaringSyntaxReferences.IsEmpty: true } target && Around(current) is { } around)
            {
                if (lineage.Apis.Find(target, ApiRole.Culture) is { } culture)
                {
                    AddRead(call, target, ((IInvocationOperation)call).Arguments, culture);
                }
                else if (call is IObjectCreationOperation)
                {
                    _reads.Add((call, target, null, null, around));
                }
            }
        }

        internal void AddWritten(IInvocationOperation call, ApiFact write)
        {
            if (IsConsole(call.Instance) || call.Instance?.Type is { Name: "StringWriter" })
            {
                return;
            }

            foreach (var text in WrittenText.In(call, write, lineage, context.CancellationToken))
            {
                if (text.Expression.SyntaxTree == context.SemanticModel.SyntaxTree && Around(call) is { } around)
                {
                    _written.Add((text, around, call));
                }
            }
        }

        /// <summary>Whether a writer is the console's, or a variable or parameter that is never anything else.</summary>
        private bool IsConsole(IOperation? writer) => (writer is null ? null : Operations.Unconverted(writer)) switch
        {
            IPropertyReferenceOperation { Property: var property } when lineage.Apis.Find(property, ApiRole.Print) is not null => true,
            IFieldReferenceOperation { Field: var field } => IsConsoleOnly(field),
            IPropertyReferenceOperation { Property: { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } } property } => IsConsoleOnly(property),
            ILocalReferenceOperation { Local: var local } => IsConsoleOnly(local),
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } or INamedTypeSymbol } parameter } => IsGivenConsole(parameter),
            _ => false,
        };

        private bool IsGivenConsole(IParameterSymbol parameter)
        {
            var uses = lineage.References.UsesOf(parameter, context.CancellationToken).ToList();
            return uses.Count > 0 && uses.TrueForAll(use => Operations.GivenFor(parameter, use) is { } given && Operations.Unconverted(given) is not IParameterReferenceOperation && IsConsole(given));
        }

        private bool IsConsoleOnly(ISymbol variable)
        {
            var references = lineage.References;
            var values = references.WritesOf(variable, context.CancellationToken).Concat(references.InitialOf(variable, context.CancellationToken) is { } initial ? [initial] : []).ToList();
            return values.Count > 0
                && values.TrueForAll(value => Operations.Unconverted(value) is IPropertyReferenceOperation { Property: var property } && lineage.Apis.Find(property, ApiRole.Print) is not null);
        }

        internal IEnumerable<Found> Findings()
        {
            var reported = new HashSet<SyntaxNode>();
            var readers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var group in _reads.GroupBy(static read => read.Around, SymbolEqualityComparer.Default))
            {
                foreach (var found in ReadIn([.. group]))
                {
                    if (reported.Add(found.Syntax))
                    {
                        readers.Add(group.Key!.ContainingType);
                        yield return found;
                    }
                }
            }

            foreach (var (text, around, call) in _written)
            {
                // Or a type writes what it reads for a model elsewhere.
                if ((UsesLibrary((IMethodSymbol)around, MaximumCallers) || SharesRows((IMethodSymbol)around) || readers.Contains(around.ContainingType)) && reported.Add(text.Expression))
                {
                    yield return new Found(
                        text.Expression, text.Name, "writes numbers", SourcePlace.OfCall(call), "into", call.TargetMethod.Name,
                        "where decimals have a comma 0.25 becomes 0,25, which the next program reads as another number, or as two", text.Instead);
                }
            }
        }

        /// <summary>The reads of one method: where one of them builds rows for a library, those beside it that take pieces of a text do, too.</summary>
        private IEnumerable<Found> ReadIn(List<(IOperation Read, IMethodSymbol Target, IOperation? Text, IOperation? Written, ISymbol Around)> reads)
        {
            var origins = reads.ConvertAll(read => read.Text is null ? TextOrigin.Unknown : _origins.Of(read.Text));
            NumberFlow? shown = null;
            var usesLibrary = new Lazy<bool>(() => lineage.LibraryUse.Of((IMethodSymbol)reads[0].Around, context.CancellationToken));
            for (var i = 0; i < reads.Count; i++)
            {
                var (read, target, _, written, _) = reads[i];
                if (origins[i] == TextOrigin.Typed)
                {
                    continue;
                }

                if (lineage.Apis.IsInLibrary(target))
                {
                    yield return Of(read, target, null);
                    continue;
                }

                if (shown is null || origins[i] != TextOrigin.Data)
                {
                    var flow = new ModelFlow(lineage.Apis, lineage.References, _weights, context.CancellationToken);
                    if (flow.Reaches(read, written) && (!flow.IsOnlyPredicted || origins[i] == TextOrigin.Data))
                    {
                        shown ??= flow;
                        yield return Of(read, target, flow);
                        continue;
                    }
                }

                if (shown is not null ? origins[i] == TextOrigin.Data : origins[i] == TextOrigin.Data && usesLibrary.Value)
                {
                    yield return Of(read, target, shown, isBeside: shown is not null);
                }
            }
        }

        private bool UsesLibrary(IMethodSymbol method, int callers)
        {
            if (lineage.LibraryUse.Of(method, context.CancellationToken))
            {
                return true;
            }

            if (callers == 0)
            {
                return false;
            }

            foreach (var name in References.NamesOf(method))
            {
                foreach (var call in lineage.References.Of(name, context.CancellationToken).Reads.Take(MostEvidence))
                {
                    if (Around(call) is IMethodSymbol caller && !SymbolEqualityComparer.Default.Equals(caller, method) && UsesLibrary(caller, callers - 1))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        /// <summary>Whether a method reads what its object holds, and another method of the object gives that to a library.</summary>
        private bool SharesRows(IMethodSymbol method) => method.DeclaringSyntaxReferences
            .SelectMany(declared => lineage.References.OperationOf(declared.GetSyntax(context.CancellationToken), context.CancellationToken)?.Descendants() ?? [])
            .Select(operation => HeldBy(operation, method.ContainingType)).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Any(held => lineage.ReadersOf(held, context.CancellationToken).Any(reader =>
                SymbolEqualityComparer.Default.Equals(reader.ContainingType, method.ContainingType) && lineage.LibraryUse.Of(reader, context.CancellationToken)));

        /// <summary>The collection in a field, property or parameter of the type that is read.</summary>
        private static ISymbol? HeldBy(IOperation read, INamedTypeSymbol type) => read switch
        {
            { Type: null or { SpecialType: not SpecialType.None } } => null,
            IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field } => Own(field),
            IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property } => Own(property),
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var owner } } parameter } when SymbolEqualityComparer.Default.Equals(owner, type) => parameter,
            _ => null,
        } is { } held && (read.Type is IArrayTypeSymbol || (read.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } of } && !of[0].DeclaringSyntaxReferences.IsEmpty)) ? held : null;

        private static ISymbol? Own(ISymbol member) => member.DeclaringSyntaxReferences.IsEmpty ? null : member.OriginalDefinition;

        private static Found Of(IOperation read, IMethodSymbol target, NumberFlow? flow, bool isBeside = false)
        {
            var isDate = target.ContainingType.Name is "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" || target.Name == nameof(Convert.ToDateTime);
            var isWritten = target.Name is "SaveCsv" or "WriteCsv";
            return new Found(
                read.Syntax,
                NameOf(read),
                isWritten ? "writes numbers" : isDate ? "reads dates" : "reads numbers",
                flow?.Place,
                isBeside ? "beside those on their way to" : "on their way to",
                flow?.Name,
                isWritten ? "where decimals have a comma 0.25 becomes 0,25, which the next program reads as another number, or as two"
                    : isDate ? "elsewhere 1/2 is another day, or cannot be read"
                    : "where decimals have a comma 1.5 becomes 15, or cannot be read",
                Instead(read, target));
        }

        private static string Instead(IOperation read, IMethodSymbol target) => read switch
        {
            IObjectCreationOperation => $"new {target.ContainingType.Name}(…, CultureInfo.InvariantCulture)",
            IMethodReferenceOperation => $"text => {NameOf(read)}(text, CultureInfo.InvariantCulture)",
            _ when target.ContainingType.Name == "DataFrame" => $"{NameOf(read)}(…, cultureInfo: CultureInfo.InvariantCulture)",
            _ => $"{NameOf(read)}(…, CultureInfo.InvariantCulture{(target.Name == "TryParse" ? ", out …" : "")})",
        };

        private ISymbol? Around(IOperation operation) => lineage.MethodAround(operation.Syntax, context.CancellationToken);

        private static string NameOf(IOperation operation) => operation switch
        {
            IInvocationOperation { TargetMethod: var method } => TypeName(method.ContainingType) + "." + method.Name,
            IMethodReferenceOperation { Method: var method } => TypeName(method.ContainingType) + "." + method.Name,
            IObjectCreationOperation { Type: { } type } => "new " + type.Name,
            _ => operation.Syntax.ToString(),
        };

        private static string TypeName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    /// <summary>Also to a model that is written by hand: its weights are multiplied with the number.</summary>
    private sealed class ModelFlow(ApiModel apis, References references, WeightUse weights, CancellationToken cancellationToken) : NumberFlow(apis, references, cancellationToken)
    {
        protected override bool OnUse(IOperation value, IOperation use)
        {
            var other = use switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product => product.LeftOperand == value ? product.RightOperand : product.LeftOperand,
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Zip" or "Dot", DeclaringSyntaxReferences.IsEmpty: true }, Arguments: var arguments } } argument => arguments.FirstOrDefault(given => given != argument)?.Value,
                _ => null,
            };
            if (DrawnWeights.SymbolOf(other) is { } holder && weights.StepOf(holder) is { })
            {
                Predicted(use.Syntax.GetLocation(), other!.Syntax.ToString());
            }

            return base.OnUse(value, use);
        }
    }

    /// <summary>A finding before it is reported.</summary>
    private sealed record Found(SyntaxNode Syntax, string What, string Does, Location? Place, string Way, string? Name, string Consequence, string Instead);
}
