// corpus: A record of options has a seed that nobody sets; the context made from it trains.
// library: ML.NET
// axis: options record
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed record TrainingOptions
{
    public string Path { get; init; } = "wine.tsv";
    public int Folds { get; init; } = 5;
    public int? Seed { get; init; }
}

public sealed class Wine
{
    [LoadColumn(0, 10), VectorType(11), ColumnName("Features")] public float[] Measures { get; set; } = [];
    [LoadColumn(11), ColumnName("Label")] public float Quality { get; set; }
}

public sealed class WineStudy(TrainingOptions options)
{
    public double MeanError()
    {
        var ml = new MLContext(options.Seed); // expect: MLQ1001
        var rows = ml.Data.LoadFromTextFile<Wine>(options.Path, separatorChar: '\t', hasHeader: true);
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.OnlineGradientDescent());
        return ml.Regression.CrossValidate(rows, pipeline, options.Folds).Average(fold => fold.Metrics.RootMeanSquaredError);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var study = new WineStudy(new TrainingOptions { Path = args[0], Folds = 10 });
        Console.WriteLine(study.MeanError());
    }
}
