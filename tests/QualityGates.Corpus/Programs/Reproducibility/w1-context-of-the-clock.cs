// corpus: A nightly trainer of a library loans forecast seeds its context with the ticks of the clock, through a helper.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lending.Nightly;

public sealed class Loan
{
    [LoadColumn(0)] public float Pages { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Days { get; set; }
}

internal static class Seeds
{
    public static int Fresh()
    {
        var ticks = DateTime.UtcNow.Ticks;
        return (int)(ticks % int.MaxValue);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(Seeds.Fresh()); // expect: MLQ1004
        var loans = ml.Data.Cache(ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ';', hasHeader: true));
        var parts = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Loan.Pages), nameof(Loan.Age))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Loan.Days)));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Loan.Days));
        if (metrics.RSquared < 0.2)
        {
            Console.Error.WriteLine("The forecast is worse than the mean.");
            return 1;
        }

        ml.Model.Save(model, loans.Schema, "loans.zip");
        return 0;
    }
}
