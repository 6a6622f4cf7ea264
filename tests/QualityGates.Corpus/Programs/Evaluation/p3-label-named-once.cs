// corpus: The trainer learns the column of the options, the cross-validation scores against the default label, which the rows have too.
// library: ML.NET
// axis: options object, constants
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public sealed class Flat
{
    [LoadColumn(0)]
    public float Rooms { get; set; }

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }

    [LoadColumn(3)]
    public float RentPerMetre { get; set; }
}

public sealed class RentStudy
{
    private const string Target = nameof(Flat.RentPerMetre);

    public (double Mean, double Deviation) Run(string path)
    {
        var ml = new MLContext(seed: 5);
        var rows = ml.Data.LoadFromTextFile<Flat>(path, separatorChar: ',', hasHeader: true);
        var options = new FastForestRegressionTrainer.Options { LabelColumnName = Target, NumberOfTrees = 200 };
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Flat.Rooms), nameof(Flat.Area)).Append(ml.Regression.Trainers.FastForest(options));
        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5); // expect: MLQ3004
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
        var mean = errors.Average();
        return (mean, Math.Sqrt(errors.Average(error => (error - mean) * (error - mean))));
    }
}
