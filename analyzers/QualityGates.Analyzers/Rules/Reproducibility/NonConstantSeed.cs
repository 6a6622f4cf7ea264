using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1004: a seed is taken from the clock, a hash, the process, or from random numbers without a seed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NonConstantSeed() : OriginRule(Descriptor)
{
    public const string Id = "MLQ1004";

    /// <summary>Diagnostic property that hands the configured seed to the fix.</summary>
    public const string SeedProperty = "seed";

    /// <summary>Diagnostic property: the parameter the seed is given by, and the property of it where that is an options object.</summary>
    public const string ParameterProperty = "parameter";

    /// <inheritdoc cref="ParameterProperty"/>
    public const string SettingProperty = "setting";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Seed differs from run to run",
        messageFormat: "The seed of '{0}' comes from '{1}', which is another one in every run, so no run can be repeated; write a constant such as {2}, or log the seed that was used",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A seed makes a run repeatable only if it is known. Taken from the clock, from the hash of a text, which .NET changes with every process, from the "
            + "process id or a new Guid, it does what no seed does.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) =>
        line.Parts.Any(static part => part.StartsWith("seed=", StringComparison.Ordinal)) || (line.Role == ApiRole.Seed && line.Member != ".ctor" && line.Parts.Length == 0);

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) =>
        api.Facts.Any(fact => MayGive(use, member, fact, "seed")) || (member is IPropertySymbol && api.As(ApiRole.Seed) is not null);

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Made or EventKind.Drawn, Value: MadeValue { Role: not ApiRole.Random } made } && SeedOf(made) is { } seed && FindIn(made, seed, method) is { } finding)
            {
                yield return finding;
            }

            // A context that was made in a field is seen where it is used.
            foreach (var origin in item is { Kind: EventKind.Drawn, Value: MadeValue draw } ? RandomReading.SourcesOf(draw) : [])
            {
                if (origin is { IsSeeded: true, Made: { Role: ApiRole.Context } context } && FindIn(context, origin.Seed, method) is { } used)
                {
                    yield return used;
                }
            }
        }

        // A generator is a matter of machine learning where what it draws decides about rows.
        foreach (var (_, origin, _) in RandomRows.In(method))
        {
            if (origin is { IsSeeded: true, Made: { Role: ApiRole.Random } random } && FindIn(random, origin.Seed, method) is { } finding)
            {
                yield return finding;
            }
        }

        // So it is where a network written by hand starts with them, or is trained with them.
        foreach (var draw in method.Events.Where(static item => item.Kind == EventKind.Drawn).Select(static item => item.Value).OfType<MadeValue>())
        {
            foreach (var origin in RandomReading.OriginsOf(draw))
            {
                if (origin is { IsSeeded: true, Made: { Role: ApiRole.Random } random } && FindIn(random, origin.Seed, method) is { } finding
                    && (OwnWeights.StepOf(draw.Site.Innermost, method.Model, cancellationToken) ?? OwnTraining.StepOf(draw.Site.Innermost, method.Model, cancellationToken)) is not null)
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Plain numbers that a model written by hand starts with are drawn in code that uses no library.</summary>
    private protected override IEnumerable<LineageFinding> FindBeside(LineageModel lineage, CancellationToken cancellationToken) =>
        from weights in new DrawnWeights(lineage, cancellationToken).All(static (source, random) => random.IndexOf("seed") >= 0 && Operations.ArgumentsOf(source).Any(static argument => !argument.Value.ConstantValue.HasValue))
        from caller in new Callers(lineage, cancellationToken).Of([weights.Draw.Syntax])
        from method in lineage.WithNested(caller, cancellationToken)
        let read = lineage.Read(method, cancellationToken)
        from item in read.Events
        where item.Kind == EventKind.Drawn && item.Site.Innermost == weights.Draw.Syntax && item.Value is MadeValue
        from origin in RandomReading.OriginsOf((MadeValue)item.Value)
        where origin is { IsSeeded: true, Made.Role: ApiRole.Random }
        let finding = FindIn(origin.Made, origin.Seed, read)
        where finding is not null
        select finding;

    private protected override Configured Configure(AnalyzerOptions options, SyntaxTree tree)
    {
        var seed = options.Read(RuleOptions.Seed, tree);
        return new([seed], ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, seed));
    }

    private static Value? SeedOf(MadeValue made) =>
        made.Fact.IndexOf("seed") >= 0 ? made["seed"] : made is { Role: ApiRole.Seed, Member: IPropertySymbol } ? made.Extra : null;

    private static LineageFinding? FindIn(MadeValue made, Value seed, MethodLineage method)
    {
        if (UnstableIn(seed, method) is not { } source || IsRecorded(seed, made, method) || IsRecordedInside(made, method))
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (made.Fact.IndexOf("seed") is >= 0 and var index)
        {
            properties = properties.Add(ParameterProperty, made.Fact.Parts[index].Parameter).Add(SettingProperty, made.Fact.Parts[index].Property);
        }

        return new LineageFinding(
            made.Site, source.Site ?? made.Site, source.Site is { } place ? [place] : [], _ => [RandomReading.NameOf(made), source.Name], properties);
    }

    /// <summary>What makes a value another one in every run, by name, and where it is used if that is known.</summary>
    private static (string Name, Site? Site)? UnstableIn(Value seed, MethodLineage method)
    {
        foreach (var term in Terms.In(seed, RandomReading.Below))
        {
            switch (term)
            {
                case MadeValue { Role: ApiRole.Unstable } made:
                    return (RandomReading.NameOf(made), made.Site);
                case MadeValue { Role: ApiRole.Draw } draw when RandomReading.OriginsOf(draw).FirstOrDefault(static origin => !origin.IsSeeded && origin.Made.Role != ApiRole.Context) is { } origin:
                    return (RandomReading.NameOf(origin.Made), origin.Made.Site);
                case MemberValue { Member: { DeclaringSyntaxReferences.IsEmpty: true } member } when method.Model.Apis.Find(member, ApiRole.Unstable) is not null:
                    return (member.ContainingType.Name + "." + member.Name, null);
            }
        }

        return null;
    }

    /// <summary>Whether the seed is written down: printed, logged or handed to other code as it is, or kept in what is given back.</summary>
    private static bool IsRecorded(Value seed, MadeValue made, MethodLineage method) => method.Events.Any(item =>
            item.Kind is EventKind.Printed or EventKind.Escaped or EventKind.Called && !item.Site.Equals(made.Site) && item.Value.Operands.Any(value => IsSame(value, seed) || (value is CreatedValue && IsIn(value, seed, method))))
        || (method.Result is BundleValue several && several.Operands.Contains(seed))
        || (method.Result is CreatedValue given && IsIn(given, seed, method));

    /// <summary>Whether an object that is made here holds the seed as it is.</summary>
    private static bool IsIn(Value made, Value seed, MethodLineage method) =>
        method.Model.Of(method.Method, CancellationToken.None).Writes.Any(write => ReferenceEquals(write.Key.Of, made) && ReferenceEquals(write.Value, seed));

    /// <summary>Whether a called method that makes it writes its seed down.</summary>
    private static bool IsRecordedInside(MadeValue made, MethodLineage method) =>
        made.Site.Inner is not null && method.Model.MethodAround(made.Site.Innermost, CancellationToken.None) is IMethodSymbol maker && method.Model.Read(maker, CancellationToken.None) is var inside
        && inside.Events.Select(static item => item.Value).OfType<MadeValue>().FirstOrDefault(own => own.Site.Inner is null && own.Site.Node == made.Site.Innermost && SeedOf(own) is not null) is { } own
        && IsRecorded(SeedOf(own)!, own, inside);

    private static bool IsSame(Value value, Value seed) => ReferenceEquals(value, seed) || value switch
    {
        OpaqueValue or SequenceValue or BundleValue => seed is not MemberValue ? value.Operands.Any(operand => IsSame(operand, seed)) : value is not OpaqueValue && value.Operands.Contains(seed),
        _ => IsText(value) && value.Operands.Any(operand => IsSame(operand, seed)),
    };

    /// <summary>Whether values are put together to a text, by <c>$"…"</c> or by <c>"…" + seed</c>.</summary>
    private static bool IsText(Value value) => value switch
    {
        ConstantValue constant => constant.Text is not null,
        ComputedValue { Operation: "text" } => true,
        ComputedValue { Operation: nameof(BinaryOperatorKind.Add) } sum => sum.Operands.Any(IsText),
        _ => false,
    };
}
