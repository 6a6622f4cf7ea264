// corpus: A builder keeps a seed made of the name of the machine and the day; it decides contexts, splits and options of trainers.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

var study = new StudyBuilder().OnThisMachine().WithFolds(5).Build();
Console.WriteLine($"auc {study.Run("claims.csv"):F3}");

internal sealed record StudyOptions(int Seed, int Folds);

internal sealed class StudyBuilder
{
    private int seed = 1;
    private int folds = 3;

    public StudyBuilder OnThisMachine()
    {
        seed = Math.Abs(Environment.MachineName.GetHashCode()) % 10_000;
        return this;
    }

    public StudyBuilder WithFolds(int count)
    {
        folds = count;
        return this;
    }

    public Study Build() => new(new StudyOptions(seed, folds));
}

internal sealed class Study(StudyOptions options)
{
    private readonly MLContext ml = new(options.Seed); // expect: MLQ1004

    public double Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Claim>(path, separatorChar: ',', hasHeader: true);
        var forest = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age))
            .Append(ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options // expect: MLQ1004
            {
                LabelColumnName = nameof(Claim.Fraud),
                Seed = DateTime.UtcNow.DayOfYear,
            }));
        var folds = ml.BinaryClassification.CrossValidate(rows, forest, options.Folds, labelColumnName: nameof(Claim.Fraud), seed: Stamp()); // expect: MLQ1004
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    private static int Stamp() => unchecked((int)System.Diagnostics.Stopwatch.GetTimestamp());
}

internal sealed class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Fraud { get; set; }
}
