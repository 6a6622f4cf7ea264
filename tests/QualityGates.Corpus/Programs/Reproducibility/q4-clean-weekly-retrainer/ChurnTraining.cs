using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Churn.Retraining;

public sealed record Candidate(
    MLContext Context,
    ITransformer Model,
    DataViewSchema Schema,
    CalibratedBinaryClassificationMetrics Validation,
    CalibratedBinaryClassificationMetrics Test);

public sealed class ChurnTraining(RetrainingSettings settings)
{
    public Candidate Train(IReadOnlyList<Customer> customers)
    {
        var ml = new MLContext(seed: settings.Seed);
        var rows = ml.Data.LoadFromEnumerable(customers);
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: settings.Seed);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: settings.Seed);

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("TariffEncoded", nameof(Customer.Tariff))
            .Append(ml.Transforms.Concatenate("Features", "TariffEncoded", nameof(Customer.MonthsActive), nameof(Customer.CallsToSupport), nameof(Customer.Invoice)))
            .Append(ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = nameof(Customer.Left),
                NumberOfIterations = 150,
                NumberOfLeaves = 31,
                Seed = settings.Seed,
                Deterministic = true,
            }));

        var model = pipeline.Fit(inner.TrainSet);
        return new Candidate(ml, model, rows.Schema, Measure(inner.TestSet), Measure(outer.TestSet));

        CalibratedBinaryClassificationMetrics Measure(IDataView part) =>
            ml.BinaryClassification.Evaluate(model.Transform(part), labelColumnName: nameof(Customer.Left));
    }
}
