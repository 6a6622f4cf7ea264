// corpus: One generator deals a seed to every member of an ensemble before the parallel work, in which each makes its own generator and context.
// library: ML.NET
// axis: seeds in an array
using System.Text.Json;
using Microsoft.ML;

namespace Ensembles;

public sealed class Panel
{
    public float Sun { get; set; }

    public float Dust { get; set; }

    public float Watts { get; set; }
}

public sealed class PanelEnsemble(int members)
{
    public void Run(Panel[] train, Panel[] test, string metricsPath)
    {
        var dealer = new Random(2);
        var seeds = new int[members];
        for (var i = 0; i < seeds.Length; i++)
        {
            seeds[i] = dealer.Next();
        }

        var errors = new double[members][];
        Parallel.For(0, members, member => errors[member] = Member(train, test, new Random(seeds[member]), new MLContext(seeds[member])));
        File.WriteAllText(metricsPath, JsonSerializer.Serialize(errors));
    }

    private static double[] Member(Panel[] train, Panel[] test, Random random, MLContext ml)
    {
        var drawn = random.GetItems(train, train.Length);
        var model = ml.Transforms.Concatenate("Features", nameof(Panel.Sun), nameof(Panel.Dust))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Panel.Watts)))
            .Fit(ml.Data.LoadFromEnumerable(drawn));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Panel.Watts));
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
    }
}
