// corpus: A class prepares whatever it is given; the trainer lets it prepare all samples and divides them afterwards.
// library: ML.NET
// axis: across classes and files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mill;

internal sealed class GrainTrainer
{
    private readonly MLContext _ml = new(seed: 4);
    private readonly GrainPreparer _preparer;

    public GrainTrainer() => _preparer = new GrainPreparer(_ml);

    public RegressionMetrics Train(string file)
    {
        var samples = _ml.Data.LoadFromTextFile<Sample>(file, separatorChar: ';', hasHeader: true);
        var ready = _preparer.Prepare(samples); // expect: MLQ2001
        var split = _ml.Data.TrainTestSplit(ready, 0.2);
        var model = _ml.Regression.Trainers.FastTree(labelColumnName: "Yield").Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Yield");
    }
}

internal sealed class Sample
{
    [LoadColumn(0)] public float Protein { get; set; }
    [LoadColumn(1)] public float Moisture { get; set; }
    [LoadColumn(2)] public float Ash { get; set; }
    [LoadColumn(3)] public float Yield { get; set; }
}
