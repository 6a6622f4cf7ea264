// corpus: Both properties divide with one constant seed and one fraction, so the two parts are complements although drawn twice.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var source = new PlantSource(ml);
var model = ml.Transforms.Concatenate("Features", "Light", "Water")
    .Append(ml.Regression.Trainers.LightGbm("Height"))
    .Fit(source.Train);
var metrics = ml.Regression.Evaluate(model.Transform(source.Test), "Height");
File.WriteAllText("plants.txt", FormattableString.Invariant($"{metrics.RootMeanSquaredError} {metrics.RSquared}"));

internal sealed class PlantSource
{
    private const int SplitSeed = 20;
    private const double Share = 0.15;
    private readonly MLContext _ml;
    private readonly IDataView _all;

    public PlantSource(MLContext ml)
    {
        _ml = ml;
        _all = ml.Data.LoadFromTextFile<Plant>("plants.csv", ',', hasHeader: true);
    }

    public IDataView Train => _ml.Data.TrainTestSplit(_all, Share, seed: SplitSeed).TrainSet;

    public IDataView Test => _ml.Data.TrainTestSplit(_all, Share, seed: SplitSeed).TestSet;
}

public sealed class Plant
{
    [LoadColumn(0)] public float Light { get; set; }
    [LoadColumn(1)] public float Water { get; set; }
    [LoadColumn(2)] public float Height { get; set; }
}
