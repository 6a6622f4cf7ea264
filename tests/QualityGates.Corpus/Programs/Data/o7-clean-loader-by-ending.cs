// corpus: One class chooses the separator by the ending of the file, so tabs stay the default for .tsv and commas are said for .csv.
// library: ML.NET
// axis: generic class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Hour
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Power { get; set; }
}

public sealed class RowFile<TRow>(MLContext ml)
    where TRow : class
{
    public IDataView Open(string path)
    {
        var separator = Path.GetExtension(path) switch
        {
            ".tsv" => '\t',
            ".csv" => ',',
            ".ssv" => ';',
            var other => throw new NotSupportedException($"'{other}' files are not known."),
        };
        var options = new TextLoader.Options { Separators = [separator], HasHeader = true, AllowQuoting = true };
        return ml.Data.LoadFromTextFile<TRow>(path, options);
    }
}

public abstract class Study<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 31);

    protected abstract IEstimator<ITransformer> Steps { get; }

    protected abstract string Target { get; }

    public RegressionMetrics Run(string path)
    {
        var parts = Ml.Data.TrainTestSplit(new RowFile<TRow>(Ml).Open(path), testFraction: 0.2);
        var model = Steps.Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet), Target);
    }
}

public sealed class PowerStudy : Study<Hour>
{
    protected override string Target => nameof(Hour.Power);

    protected override IEstimator<ITransformer> Steps => Ml.Transforms.Concatenate("Features", nameof(Hour.Wind), nameof(Hour.Pitch))
        .Append(Ml.Regression.Trainers.FastTree(nameof(Hour.Power)));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new PowerStudy().Run(args[0]);
        Console.WriteLine(FormattableString.Invariant($"{metrics.RootMeanSquaredError:F2} {metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}"));
    }
}
