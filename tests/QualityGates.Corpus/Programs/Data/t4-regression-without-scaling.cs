// corpus: A linear trainer gets years and dollars as they are; the method beside it scales them, the next one is given them binned.
// library: Microsoft.ML
// axis: methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Salaries;

internal sealed class Employee
{
    [LoadColumn(0)]
    public float Years { get; set; }

    [LoadColumn(1)]
    public float Bonus { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public float Salary { get; set; }
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 50);

    private static void Main(string[] args)
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Employee>(args[0], ',', hasHeader: true), 0.2, seed: 50);
        foreach (var (name, pipeline) in new (string, IEstimator<ITransformer>)[] { ("plain", Plain()), ("scaled", Scaled()), ("binned", Binned()) }) // expect: MLQ4010
        {
            var metrics = Ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
            Console.WriteLine(FormattableString.Invariant($"{name}: {metrics.RSquared:F3} {metrics.MeanAbsoluteError:F0}"));
        }
    }

    private static IEstimator<ITransformer> Plain() => Features().Append(Ml.Regression.Trainers.OnlineGradientDescent());

    private static IEstimator<ITransformer> Scaled() => Features()
        .Append(Ml.Transforms.NormalizeMinMax("Features"))
        .Append(Ml.Regression.Trainers.OnlineGradientDescent());

    private static IEstimator<ITransformer> Binned() => Features()
        .Append(Ml.Transforms.NormalizeBinning("Features", maximumBinCount: 10))
        .Append(Ml.Regression.Trainers.OnlineGradientDescent());

    private static IEstimator<ITransformer> Features() => Ml.Transforms.Concatenate("Features", nameof(Employee.Years), nameof(Employee.Bonus));
}
