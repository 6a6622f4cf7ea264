// corpus: Every trainer behind the seed is told its threads, is deterministic by an option, or is one that needs neither.
// library: ML.NET
// axis: dictionary of candidates, options of a helper, cross-validation
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Customs;

public sealed class Parcel
{
    public float Weight { get; set; }

    public float Value { get; set; }

    public float Distance { get; set; }

    public bool Inspected { get; set; }
}

public sealed record TrainerSettings(int Threads, int Rounds);

public sealed record CandidateScore(string Name, double AreaUnderRoc, double LogLoss);

public sealed class ParcelStudy(TrainerSettings settings)
{
    public List<CandidateScore> Compare(IReadOnlyList<Parcel> parcels)
    {
        var ml = new MLContext(seed: 30);
        var rows = ml.Data.LoadFromEnumerable(parcels);
        var trainers = ml.BinaryClassification.Trainers;
        var candidates = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["coordinates"] = trainers.SdcaLogisticRegression(Alone()),
            ["leaves"] = trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = nameof(Parcel.Inspected),
                NumberOfIterations = settings.Rounds,
                Deterministic = true,
            }),
            ["steps"] = trainers.SgdCalibrated(new SgdCalibratedTrainer.Options
            {
                LabelColumnName = nameof(Parcel.Inspected),
                NumberOfThreads = settings.Threads,
            }),
            ["curvature"] = trainers.LbfgsLogisticRegression(nameof(Parcel.Inspected)),
            ["trees"] = trainers.FastTree(nameof(Parcel.Inspected)),
        };

        return candidates.Select(candidate => Judge(ml, rows, candidate.Key, candidate.Value)).ToList();
    }

    private static CandidateScore Judge(MLContext ml, IDataView rows, string name, IEstimator<ITransformer> trainer)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Value), nameof(Parcel.Distance))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(trainer);
        var folds = ml.BinaryClassification.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Parcel.Inspected), seed: 30);
        return new CandidateScore(
            name,
            folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
            folds.Average(fold => fold.Metrics.LogLoss));
    }

    private static SdcaLogisticRegressionBinaryTrainer.Options Alone()
    {
        var options = new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Parcel.Inspected) };
        options.NumberOfThreads = 1;
        return options;
    }
}
