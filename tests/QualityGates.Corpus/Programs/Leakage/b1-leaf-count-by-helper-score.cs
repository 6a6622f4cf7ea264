// corpus: The number of leaves with the largest R2 on the test part wins; the scoring is a method of a service class that owns both parts.
// library: ML.NET
// axis: scoring method of another class, comparison in a foreach of options
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var tuner = new CropYield(new MLContext(seed: 5));
var bestLeaves = 0;
var bestScore = double.NegativeInfinity;
foreach (var leaves in new[] { 4, 8, 16, 32, 64 })
{
    var score = tuner.Score(leaves);
    Console.WriteLine($"{leaves,3} leaves: {score:F4}");
    if (score > bestScore) // expect: MLQ2006
    {
        bestScore = score;
        bestLeaves = leaves;
    }
}

File.WriteAllText("yield.json", $"{{ \"leaves\": {bestLeaves}, \"testR2\": {bestScore:F4} }}"); // expect: MLQ1008

internal sealed class CropYield
{
    private readonly MLContext _ml;
    private readonly IDataView _train;
    private readonly IDataView _test;

    public CropYield(MLContext ml)
    {
        _ml = ml;
        var fields = ml.Data.LoadFromTextFile<Field>("yield.csv", ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(fields, testFraction: 0.25);
        (_train, _test) = (parts.TrainSet, parts.TestSet);
    }

    public double Score(int leaves)
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = leaves, LabelColumnName = nameof(Field.Tons) };
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen))
            .Append(_ml.Regression.Trainers.FastTree(options));
        return _ml.Regression.Evaluate(pipeline.Fit(_train).Transform(_test), nameof(Field.Tons)).RSquared;
    }
}

internal sealed class Field
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Nitrogen { get; set; }
    [LoadColumn(2)] public float Tons { get; set; }
}
