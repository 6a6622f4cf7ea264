using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Energy.Training;

public sealed class ConsumptionTrainer(MLContext ml, TrainingOptions options, IReadingSource source, IMetricsStore store)
{
    private const string Label = nameof(MeterReading.Consumption);

    public ConsumptionReport Run()
    {
        var parts = ml.Data.TrainTestSplit(source.Load(), options.TestFraction, seed: options.Seed);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: Label);
        var report = ConsumptionReport.From(metrics, BaselineError(parts));

        Directory.CreateDirectory(options.Output);
        ml.Model.Save(model, parts.TrainSet.Schema, options.ModelFile);
        store.Write(report);
        return report;
    }

    private IEstimator<ITransformer> Pipeline() => ml.Transforms.Categorical.OneHotEncoding("HeatingEncoded", nameof(MeterReading.HeatingKind))
        .Append(ml.Transforms.Concatenate(
            "Features",
            "HeatingEncoded",
            nameof(MeterReading.Hour),
            nameof(MeterReading.OutdoorTemperature),
            nameof(MeterReading.LivingArea)))
        .Append(ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options
        {
            LabelColumnName = Label,
            NumberOfTrees = options.Trees,
            NumberOfLeaves = 64,
            Seed = options.Seed,
        }));

    private static double BaselineError(DataOperationsCatalog.TrainTestData parts)
    {
        var usual = parts.TrainSet.GetColumn<float>(Label).Average();
        return parts.TestSet.GetColumn<float>(Label).Average(actual => Math.Abs(actual - usual));
    }
}
