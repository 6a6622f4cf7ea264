using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Apis;
using QualityGates.References;

namespace QualityGates.Analyzers.Tests;

/// <summary>The catalogues of ML.NET are known in full, and members are met through what they implement.</summary>
public static class ApiCoverageTests
{
    private static readonly CSharpCompilation MLNet =
        CSharpCompilation.Create("MLNet", references: [.. MLReferences.Net, .. MLReferences.MLNet]);

    private static readonly ApiModel Apis = ApiModel.For(MLNet)!;

    /// <summary>Members that return an estimator and need no line, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Microsoft.ML.AutoML.AutoCatalog.CreateSweepableEstimator"] = "wraps a function of the user's, which is read where it is written",
    };

    [Fact]
    public static void Every_catalogue_member_that_makes_an_estimator_has_a_role() => Assert.Empty(CatalogueMembers()
        .Where(static method => IsEstimator(method.ReturnType) && !Exceptions.ContainsKey(NameOf(method)))
        .Where(static method => Apis.Find(method) is not { } known || !known.Facts.Any(static fact => fact.Role is ApiRole.Step or ApiRole.Trainer or ApiRole.Chain or ApiRole.Same))
        .Select(static method => method.ToDisplayString()));

    [Fact]
    public static void Every_exception_still_exists() =>
        Assert.Empty(Exceptions.Keys.Except(CatalogueMembers().Select(static method => NameOf(method))));

    [Fact]
    public static void Every_step_says_what_it_learns_and_every_trainer_its_task()
    {
        Assert.All(ApiTables.BuiltIn.Where(static line => line.Role == ApiRole.Step), static line =>
            Assert.Contains(line.Words, static word => word.StartsWith("learns:", StringComparison.Ordinal)));
        Assert.All(ApiTables.BuiltIn.Where(static line => line.Role == ApiRole.Trainer && line.Type.StartsWith("Microsoft.ML.", StringComparison.Ordinal)), static line =>
            Assert.Contains(line.Words, static word => word.StartsWith("task:", StringComparison.Ordinal)));
    }

    /// <summary>Whether a binary trainer is calibrated is a fact of its model: whether it wraps a calibrator.</summary>
    [Fact]
    public static void Calibrated_trainers_are_those_whose_model_is_calibrated() => Assert.All(
        CatalogueMembers().Where(static method => Apis.Find(method, ApiRole.Trainer)?["calibrated"] is not null), static method =>
        {
            var fit = Bases(method.ReturnType).SelectMany(static type => type.GetMembers("Fit")).OfType<IMethodSymbol>().First();
            var model = fit.ReturnType.ToDisplayString();
            var isCalibrated = model.Contains("CalibratedModelParametersBase", StringComparison.Ordinal)
                || model.Contains("PriorModelParameters", StringComparison.Ordinal) || model.Contains("FieldAwareFactorizationMachine", StringComparison.Ordinal);
            Assert.True(isCalibrated == (Apis.Find(method, ApiRole.Trainer)!["calibrated"] == "yes"), method.ToDisplayString() + " makes " + model);
        });

    [Theory]
    [InlineData("Microsoft.ML.Data.EstimatorChain`1", "Fit", nameof(ApiRole.Fit))]
    [InlineData("Microsoft.ML.Data.TransformerChain`1", "Transform", nameof(ApiRole.Transform))]
    [InlineData("Microsoft.ML.Trainers.OneVersusAllTrainer", "Fit", nameof(ApiRole.Fit))]
    [InlineData("Microsoft.ML.AutoML.RankingExperiment", "Execute", nameof(ApiRole.Execute))]
    [InlineData("Microsoft.ML.PredictionEngine`2", "Predict", nameof(ApiRole.Predict))]
    public static void Members_have_the_facts_of_what_they_implement_or_override(string type, string member, string role) => Assert.All(
        Bases(MLNet.GetTypeByMetadataName(type)!).SelectMany(candidate => candidate.GetMembers(member)), method => Assert.NotNull(Apis.Find(method, Enum.Parse<ApiRole>(role))));

    [Fact]
    public static void Parts_are_named_as_the_implementation_names_them()
    {
        var tree = CSharpSyntaxTree.ParseText("""
            using Microsoft.ML;
            sealed class Own<T>(IEstimator<T> inner) : IEstimator<T> where T : ITransformer
            {
                public T Fit(IDataView rows) => inner.Fit(rows);
                public SchemaShape GetOutputSchema(SchemaShape inputSchema) => inner.GetOutputSchema(inputSchema);
            }
            """);
        var compilation = MLNet.AddSyntaxTrees(tree);
        var fit = ApiModel.For(compilation)!.Find(compilation.GetTypeByMetadataName("Own`1")!.GetMembers("Fit").Single(), ApiRole.Fit);
        Assert.Equal("rows", fit!.Parts[fit.IndexOf("rows")].Parameter);
    }

    private static IEnumerable<IMethodSymbol> CatalogueMembers() => TypesIn(MLNet.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Microsoft"))
        .Where(static type => type.Name.EndsWith("Catalog", StringComparison.Ordinal) || type.Name.EndsWith("Extensions", StringComparison.Ordinal)
            || type.Name.EndsWith("Extension", StringComparison.Ordinal) || type.Name.EndsWith("Trainers", StringComparison.Ordinal))
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary });

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol space) => space.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member))
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public);

    private static bool IsEstimator(ITypeSymbol type) =>
        type.AllInterfaces.Concat([type]).Any(static candidate => candidate.OriginalDefinition.ToDisplayString().StartsWith("Microsoft.ML.IEstimator<", StringComparison.Ordinal));

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static string NameOf(IMethodSymbol method) => method.ContainingType.ToDisplayString() + "." + method.Name;
}
