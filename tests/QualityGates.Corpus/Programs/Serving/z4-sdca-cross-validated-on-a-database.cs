// corpus: SDCA is cross-validated on rows that a database sends again for every pass.
// library: ML.NET
// axis: library, DatabaseLoader, cross-validation
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Energy.Study;

public sealed class HouseholdRow
{
    public float Persons { get; set; }

    public float Area { get; set; }

    public float Consumption { get; set; }
}

public sealed class ConsumptionStudy
{
    private const string Query = "SELECT Persons, Area, Consumption FROM Households ORDER BY Id";
    private readonly MLContext context = new(seed: 17);

    public IReadOnlyList<RegressionMetrics> Run(DbProviderFactory factory, string connectionString)
    {
        var loader = context.Data.CreateDatabaseLoader<HouseholdRow>();
        var households = loader.Load(new DatabaseSource(factory, connectionString, Query));

        var options = new SdcaRegressionTrainer.Options
        {
            LabelColumnName = nameof(HouseholdRow.Consumption),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 50,
        };
        var trainer = context.Regression.Trainers.Sdca(options); // expect: MLQ6008
        var pipeline = context.Transforms.Concatenate("Features", nameof(HouseholdRow.Persons), nameof(HouseholdRow.Area))
            .Append(context.Transforms.NormalizeMeanVariance("Features"))
            .Append(trainer);

        return context.Regression.CrossValidate(households, pipeline, numberOfFolds: 5, labelColumnName: nameof(HouseholdRow.Consumption))
            .Select(fold => fold.Metrics)
            .ToList();
    }
}
