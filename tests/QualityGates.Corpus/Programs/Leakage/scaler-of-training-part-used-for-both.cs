// corpus: The scaler is fitted on the training part and transforms training, test and new rows; that is how it has to be.
// library: ML.NET
// axis: field
using Microsoft.ML;
using Microsoft.ML.Data;

var experiment = new SoilExperiment();
experiment.Load("soil.csv");
experiment.Prepare();
Environment.ExitCode = experiment.Score() > 0.5 ? 0 : 1;

public sealed class SoilExperiment
{
    private readonly MLContext _ml = new(seed: 9);
    private IDataView _train = null!;
    private IDataView _test = null!;
    private ITransformer _scaler = null!;

    public void Load(string path)
    {
        var all = _ml.Data.LoadFromTextFile<Sample>(path, ',');
        var split = _ml.Data.TrainTestSplit(all, 0.3);
        (_train, _test) = (split.TrainSet, split.TestSet);
    }

    public void Prepare()
    {
        _scaler = _ml.Transforms.NormalizeMinMax("Features").Fit(_train);
        _train = _scaler.Transform(_train);
        _test = _scaler.Transform(_test);
    }

    public double Score()
    {
        var trees = _ml.Regression.Trainers.FastTree().Fit(_train);
        var metrics = _ml.Regression.Evaluate(trees.Transform(_test));
        return metrics.MeanAbsoluteError < 2 ? metrics.RSquared : 0;
    }
}

public sealed class Sample
{
    [LoadColumn(0, 3), VectorType(4)] public float[] Features { get; set; } = [];
    [LoadColumn(4), ColumnName("Label")] public float Moisture { get; set; }
}
