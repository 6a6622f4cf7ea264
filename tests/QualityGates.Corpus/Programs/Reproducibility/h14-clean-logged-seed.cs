// corpus: A seed is drawn where none is configured, and written down before it is used; LightGBM is told to be deterministic.
// library: ML.NET
// axis: configuration, conditional seed, logger
// scores: MLQ1006
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Ranking;

public sealed class Offer
{
    public float Price { get; set; }
    public float Distance { get; set; }
    public uint Stars { get; set; }
    public uint Query { get; set; }
    public float Label { get; set; }
}

public sealed class OfferExperiment(IConfiguration configuration, TextWriter log)
{
    public double Run(IReadOnlyList<Offer> train, IReadOnlyList<Offer> test)
    {
        var context = new MLContext(seed: configuration.GetValue<int>("Training:Seed"));
        var options = new LightGbmRegressionTrainer.Options
        {
            Seed = 9,
            Deterministic = true,
            NumberOfLeaves = 15,
        };
        var model = context.Transforms.Concatenate("Features", nameof(Offer.Price), nameof(Offer.Distance))
            .Append(context.Regression.Trainers.LightGbm(options))
            .Fit(context.Data.LoadFromEnumerable(train));
        var metrics = context.Regression.Evaluate(model.Transform(context.Data.LoadFromEnumerable(test)));
        log.WriteLine("mae {0}, rmse {1}", metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        return metrics.RootMeanSquaredError;
    }

    public int[] Folds(int rows, int folds)
    {
        var seed = Environment.TickCount;
        log.WriteLine("folds drawn with seed {0}", seed);
        var random = new Random(seed);
        var order = Enumerable.Range(0, rows).Select(row => row % folds).ToArray();
        random.Shuffle(order);
        return order;
    }
}
