// corpus: Rows are prepared once and kept in memory before each of several trainers that go through them many times.
// library: ML.NET
// axis: class, candidates
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Rescue;

public sealed class Call
{
    [LoadColumn(0)] public string Report { get; set; } = "";

    [LoadColumn(1)] public float Hour { get; set; }

    [LoadColumn(2)] public bool Urgent { get; set; }
}

public sealed record Candidate(string Name, double Area, double Recall);

public sealed class UrgencyStudy(MLContext ml)
{
    public IReadOnlyList<Candidate> Compare(string file)
    {
        var calls = ml.Data.LoadFromTextFile<Call>(file, separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var split = ml.Data.TrainTestSplit(calls, testFraction: 0.25, seed: 9);
        return Trainers().Select(candidate =>
        {
            var model = Prepared().Append(candidate.Trainer).Fit(split.TrainSet);
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Call.Urgent));
            return new Candidate(candidate.Name, metrics.AreaUnderRocCurve, metrics.PositiveRecall);
        }).ToList();
    }

    private IEstimator<ITransformer> Prepared() =>
        ml.Transforms.Text.FeaturizeText("Words", nameof(Call.Report))
            .Append(ml.Transforms.NormalizeMinMax("Scaled", nameof(Call.Hour)))
            .Append(ml.Transforms.Concatenate("Features", "Words", "Scaled"))
            .AppendCacheCheckpoint(ml);

    private IEnumerable<(string Name, IEstimator<ITransformer> Trainer)> Trainers()
    {
        yield return ("perceptron", ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Call.Urgent), numberOfIterations: 30));
        yield return ("sdca", ml.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
        {
            LabelColumnName = nameof(Call.Urgent),
            NumberOfThreads = 1,
        }));
    }
}
