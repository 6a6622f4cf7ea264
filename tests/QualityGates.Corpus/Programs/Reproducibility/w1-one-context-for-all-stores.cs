// corpus: A model for each store is trained in parallel by one seeded context, which gives seeds in the order of asking.
// library: ML.NET
// axis: Parallel.ForEachAsync
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Stores;

public sealed class Week
{
    public float Visitors { get; set; }

    public float Offers { get; set; }

    public float Revenue { get; set; }
}

public interface IWeeks
{
    Task<IReadOnlyList<Week>> OfAsync(string store, CancellationToken cancellation);
}

public sealed class StoreTraining(IWeeks weeks)
{
    public async Task<IReadOnlyDictionary<string, double>> ErrorsAsync(IEnumerable<string> stores, CancellationToken cancellation)
    {
        var ml = new MLContext(seed: 5);
        var errors = new ConcurrentDictionary<string, double>();
        await Parallel.ForEachAsync(stores, cancellation, async (store, token) =>
        {
            var known = await weeks.OfAsync(store, token);
            var trainer = ml.Regression.Trainers.OnlineGradientDescent(nameof(Week.Revenue)); // expect: MLQ1011
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(known), testFraction: 0.2);
            var model = ml.Transforms.Concatenate("Features", nameof(Week.Visitors), nameof(Week.Offers))
                .Append(ml.Transforms.NormalizeMeanVariance("Features"))
                .Append(trainer)
                .Fit(parts.TrainSet);
            errors[store] = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Week.Revenue)).RootMeanSquaredError;
        });
        return errors;
    }
}
