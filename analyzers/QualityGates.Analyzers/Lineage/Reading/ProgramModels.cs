using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What becomes of the models of the whole compilation: which are saved, which predict, which are measured in some way. As with
/// <see cref="ProgramEvaluations"/>, every method is read for it.
/// </summary>
internal sealed class ProgramModels
{
    private const int MaximumTerms = 500;

    private readonly HashSet<SyntaxNode> _saved = [];
    private readonly Dictionary<SyntaxNode, MadeValue> _predicting = [];
    private readonly HashSet<SyntaxNode> _applied = [];
    private readonly HashSet<SyntaxNode> _measured = [];
    private readonly HashSet<string> _tasks = new(StringComparer.Ordinal);

    private ProgramModels()
    {
    }

    /// <summary>Whether a model is evaluated that may be of any task, or measured that may be any model: one read from a file.</summary>
    internal bool MeasuresAny { get; private set; }

    /// <summary>Whether a network is run outside of its training.</summary>
    internal bool RunsNetwork { get; private set; }

    /// <summary>Whether a model of this task is evaluated, cross-validated or chosen by a search.</summary>
    internal bool Evaluates(string task) => _tasks.Contains(task) || (task == "recommendation" && _tasks.Contains("regression")); // Ratings are predicted like any other number.

    internal bool EvaluatesAny => _tasks.Count > 0;

    internal bool Saves(MadeValue fit) => _saved.Contains(fit.Site.Innermost);

    /// <summary>A call that predicts with the model of a fit; null when there is none.</summary>
    internal MadeValue? PredictionBy(MadeValue fit) => _predicting.TryGetValue(fit.Site.Innermost, out var call) ? call : null;

    /// <summary>Whether the model is applied to rows, in whatever way but to one that somebody asks about.</summary>
    internal bool Applies(MadeValue fit) => _applied.Contains(fit.Site.Innermost);

    /// <summary>Whether its predictions are set against something, made for a test part, or handed on with the model to code that cannot be seen into.</summary>
    internal bool Measures(MadeValue fit) => _measured.Contains(fit.Site.Innermost);

    internal static ProgramModels In(LineageModel model, CancellationToken cancellationToken)
    {
        var models = new ProgramModels();
        foreach (var method in model.All(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isInNetwork = IsNetwork(method.Method.ContainingType, model);
            var trained = Trained(method);
            foreach (var item in method.Events)
            {
                models.Add(item, method, cancellationToken);
                models.RunsNetwork |= !isInNetwork && item.Value is MadeValue { Role: ApiRole.Transform } run && ModelReading.PossibleFitsOf(run["model"]).IsEmpty && (!trained.Contains(run) || MayOnlyRun(method, run));
            }
        }

        return models;
    }

    /// <summary>Whether a condition says if what was run is run backward too: one pass is for training, another for evaluation.</summary>
    private static bool MayOnlyRun(MethodLineage method, MadeValue run) =>
        method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Backward } step && IsUnderCondition(step.Site, run.Site) && Terms.Mentions(step["loss"], run));

    private static bool IsUnderCondition(Site step, Site run) => step.Node == run.Node && step.Inner is not null && run.Inner is not null
        ? IsUnderCondition(step.Inner, run.Inner)
        : step.Node.Ancestors().TakeWhile(static around => around is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .Any(around => around is IfStatementSyntax && around.SyntaxTree == run.Node.SyntaxTree && !around.Span.Contains(run.Node.Span));

    /// <summary>The transforms whose results a training step runs backward from.</summary>
    internal static HashSet<Value> Trained(MethodLineage method)
    {
        var reached = new HashSet<Value>();
        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Backward } step)
            {
                Terms.AddTo(reached, step["loss"], MaximumTerms);
            }
        }

        return reached;
    }

    private void Add(LineageEvent item, MethodLineage method, CancellationToken cancellationToken)
    {
        switch (item)
        {
            case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Execute } call }:
                AddTask(call.Role == ApiRole.Execute ? (call["experiment"] as MadeValue)?.Fact["task"] ?? TaskOf(call["experiment"]) : call.Fact["task"]);
                break;
            case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Save } save }:
                _saved.UnionWith(ModelReading.PossibleFitsOf(save["model"]).Select(static fit => fit.Site.Innermost));
                break;
            case { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Predict or ApiRole.Transform } call }:
                AddPrediction(call, method, cancellationToken);
                break;
            case { Kind: EventKind.Measured, Value: var compared }:
                foreach (var call in Reached(compared).Concat(ReachedByOverrides(compared, method.Model, cancellationToken)))
                {
                    Measure(call["model"], method.Model, cancellationToken);
                }

                break;
            case { Kind: EventKind.Escaped, Value: var given } when given.Operands.Any(static value => FitsIn(value).Any()) && MayMeasure(item, method, cancellationToken):
                _measured.UnionWith(given.Operands.SelectMany(FitsIn).Select(static fit => fit.Site.Innermost));
                break;
            case { Kind: EventKind.Called, Value: CalledValue asked } when asked.Arguments.Any(static value => FitsIn(value).Any()) && IsAnswered(item.Site, method, cancellationToken):
                _measured.UnionWith(asked.Arguments.SelectMany(FitsIn).Select(static fit => fit.Site.Innermost));
                break;
        }
    }

    private void AddTask(string? task)
    {
        if (task is null)
        {
            MeasuresAny = true;
        }
        else
        {
            _tasks.Add(task);
        }
    }

    /// <summary>The task of the trainers a search chooses from.</summary>
    private static string? TaskOf(Value experiment) => experiment is PartValue part ? TaskOf(part.Of) : null;

    private void AddPrediction(MadeValue call, MethodLineage method, CancellationToken cancellationToken)
    {
        var ofOne = IsOfOneRow(call);
        var paths = method.Rows.PathsOf(call["rows"]).Concat(call["rows"] is PartValue element ? method.Rows.PathsOf(element.Of) : []).ToList();

        // Of one row, a slice cuts columns; those of the rows it was taken from come before.
        var isTest = paths.Any(static path => path.Steps.Any(static step => step.IsTest));
        var isSliced = paths.Any(path => path.Steps.Take(ofOne && call["rows"] is not PartValue ? path.Steps.Length - 1 : path.Steps.Length).Any(static step => step.Kind == RowStepKind.Slice && step.From is not NothingValue));
        foreach (var fit in ModelReading.PossibleFitsOf(call["model"]))
        {
            var place = fit.Site.Innermost;
            var isLearned = method.Rows.Relate(fit["rows"], call["rows"]) is RowRelation.Same or RowRelation.Contains;
            if (!ofOne || call["rows"] is not (InputValue { Symbol: IParameterSymbol } or SequenceValue))
            {
                _applied.Add(place);
            }

            if ((isTest || (isSliced && !isLearned)) && new ResultUse(method.Model, cancellationToken).DroppedAt(new Site(call.Site.Innermost)) is null)
            {
                _measured.Add(place);
            }

            if (!_predicting.ContainsKey(place) && (call.Role == ApiRole.Predict || !isLearned))
            {
                _predicting.Add(place, call);
            }
        }
    }

    /// <summary>Whether numbers are predicted on that are one row, and no table.</summary>
    private static bool IsOfOneRow(MadeValue call) =>
        call.TypeOf("rows") is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Int32 };

    private void Measure(Value measured, LineageModel model, CancellationToken cancellationToken)
    {
        // The field of another object: what the program writes into it.
        var known = measured is MemberValue { Of: not null, Member: IFieldSymbol or IPropertySymbol } member ? model.WrittenTo(member.Member, cancellationToken) ?? measured : measured;
        var fits = ModelReading.PossibleFitsOf(known);
        _measured.UnionWith(fits.Select(static fit => fit.Site.Innermost));
        MeasuresAny |= fits.IsEmpty && Loads(known);
    }

    private static bool Loads(Value model) => model switch
    {
        MadeValue { Role: ApiRole.Load } => true,
        MadeValue { Role: ApiRole.Predict } made => Loads(made["model"]),
        PartValue part => Loads(part.Of),
        _ => false,
    };

    /// <summary>The fits of a model, or of what a model made of rows.</summary>
    private static IEnumerable<MadeValue> FitsIn(Value value) => value switch
    {
        MadeValue { Role: ApiRole.Transform } call => ModelReading.PossibleFitsOf(call["model"]),
        MadeValue { Role: ApiRole.Predict } => [],
        MadeValue or OpaqueValue => ModelReading.PossibleFitsOf(value),
        _ => [],
    };

    /// <summary>Whether code that is handed a model could measure it: not where it is the model's own, and not in the core of the framework.</summary>
    private static bool MayMeasure(LineageEvent item, MethodLineage method, CancellationToken cancellationToken)
    {
        if (method.Model.References.OperationOf(item.Site.Innermost, cancellationToken) is not IInvocationOperation { TargetMethod: { } target } call)
        {
            return false;
        }

        var core = method.Model.Compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return !SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, core)
            && (call.Instance is null ? !target.IsExtensionMethod || call.Arguments.Length > 1 : !IsOwnCall(item.Value));
    }

    /// <summary>Whether a function from elsewhere says something of the model it is given: <c>if (!accept(model, rows))</c>. One that is only told does not.</summary>
    private static bool IsAnswered(Site site, MethodLineage method, CancellationToken cancellationToken) =>
        method.Model.References.OperationOf(site.Innermost, cancellationToken) is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke, ReturnsVoid: false } };

    private static bool IsOwnCall(Value given) => !given.Operands.IsEmpty && FitsIn(given.Operands[0]).Any() && !given.Operands.Skip(1).Any(static value => FitsIn(value).Any());

    private static IEnumerable<MadeValue> Reached(Value value) =>
        Terms.In(value, MaximumTerms).OfType<MadeValue>().Where(static made => made.Role is ApiRole.Predict or ApiRole.Transform);

    /// <summary>What the implementations of a call predict, of which several may run: one evaluation is written for all models behind an interface.</summary>
    private static IEnumerable<MadeValue> ReachedByOverrides(Value value, LineageModel model, CancellationToken cancellationToken) =>
        from opaque in Terms.In(value, MaximumTerms).OfType<OpaqueValue>()
        let call = model.References.OperationOf(opaque.Site.Innermost, cancellationToken) as IInvocationOperation
        where call is { TargetMethod: { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true } }
        from body in model.References.BodiesOf(call.TargetMethod, cancellationToken)
        where !body.IsAbstract
        from prediction in Reached(model.Read(body, cancellationToken).Result)
        select prediction;

    /// <summary>Whether a type is a network: it says what its own transform does, of others it is made of.</summary>
    private static bool IsNetwork(INamedTypeSymbol? type, LineageModel model) =>
        type is not null && type.GetMembers().OfType<IMethodSymbol>().Any(method => method.IsOverride && model.Apis.Find(method, ApiRole.Transform) is not null);
}
