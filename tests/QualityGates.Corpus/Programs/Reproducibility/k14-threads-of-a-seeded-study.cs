// corpus: A context with a seed trains with options from methods and a base class; one of them counts threads, the others leave them to the machine.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

const int Seed = 77;
var ml = new MLContext(Seed);
var rows = ml.Data.LoadFromTextFile<Machine>("machines.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Machine.Vibration), nameof(Machine.Heat))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

var candidates = new Candidates(ml);
Report("coordinate ascent", features.Append(candidates.CoordinateAscent()));
Report("gradient", features.Append(candidates.Gradient()));
Report("one thread", features.Append(candidates.OneThread()));
Report("boosted", features.Append(candidates.Boosted()));
Report("boosted and repeatable", features.Append(candidates.BoostedRepeatably()));

void Report(string name, IEstimator<ITransformer> pipeline)
{
    var folds = ml.BinaryClassification.CrossValidateNonCalibrated(parts.TrainSet, pipeline, labelColumnName: nameof(Machine.Failed));
    Console.WriteLine($"{name}: auc {folds.Average(fold => fold.Metrics.AreaUnderRocCurve):F3}, f1 {folds.Average(fold => fold.Metrics.F1Score):F3}");
}

internal sealed class Candidates(MLContext ml)
{
    public IEstimator<ITransformer> CoordinateAscent() => ml.BinaryClassification.Trainers.SdcaNonCalibrated(nameof(Machine.Failed)); // expect: MLQ1006

    public IEstimator<ITransformer> Gradient()
    {
        var options = new SgdNonCalibratedTrainer.Options { LabelColumnName = nameof(Machine.Failed), LearningRate = 0.02 };
        options.NumberOfIterations = 40;
        return ml.BinaryClassification.Trainers.SgdNonCalibrated(options); // expect: MLQ1006
    }

    public IEstimator<ITransformer> OneThread()
    {
        var options = new SgdNonCalibratedTrainer.Options { LabelColumnName = nameof(Machine.Failed) };
        options.NumberOfThreads = 1;
        return ml.BinaryClassification.Trainers.SgdNonCalibrated(options);
    }

    public IEstimator<ITransformer> Boosted() => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options // expect: MLQ1006
    {
        LabelColumnName = nameof(Machine.Failed),
        NumberOfLeaves = 31,
    });

    public IEstimator<ITransformer> BoostedRepeatably() => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
    {
        LabelColumnName = nameof(Machine.Failed),
        Deterministic = true,
    });
}

internal sealed class Machine
{
    [LoadColumn(0)] public float Vibration { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public bool Failed { get; set; }
}
