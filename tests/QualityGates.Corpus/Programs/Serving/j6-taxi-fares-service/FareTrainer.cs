using Microsoft.ML;
using Microsoft.ML.Data;

namespace TaxiFares;

public sealed record TrainedFares(ITransformer Model, DataViewSchema Schema, RegressionMetrics Metrics);

public sealed class FareTrainer(MLContext ml, FareOptions options)
{
    public IDataView Load(string path)
    {
        var trips = ml.Data.LoadFromTextFile<Trip>(path, separatorChar: ',', hasHeader: true);
        return ml.Data.FilterRowsByColumn(trips, nameof(Trip.FareAmount), lowerBound: 1, upperBound: 150);
    }

    public TrainedFares Train(IDataView trips)
    {
        var parts = ml.Data.TrainTestSplit(trips, options.TestFraction, seed: options.Seed);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.FareAmount));
        return new TrainedFares(model, parts.TrainSet.Schema, metrics);
    }

    private IEstimator<ITransformer> Pipeline()
    {
        var categories = new[]
        {
            new InputOutputColumnPair("VendorCode", nameof(Trip.Vendor)),
            new InputOutputColumnPair("RateCodes", nameof(Trip.RateCode)),
            new InputOutputColumnPair("PaymentCode", nameof(Trip.PaymentType)),
        };
        return ml.Transforms.Categorical.OneHotEncoding(categories)
            .Append(ml.Transforms.Concatenate(
                "Features",
                "VendorCode",
                "RateCodes",
                "PaymentCode",
                nameof(Trip.PassengerCount),
                nameof(Trip.TripDistance)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trip.FareAmount), numberOfTrees: options.Trees));
    }
}
