// corpus: Honey of hives is checked in three ways: with two splits of other seeds, with parts of two folds, and with two reads of one file.
// library: ML.NET
// axis: library class, methods for parts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apiary;

public sealed class Hive
{
    [LoadColumn(0)]
    public float Frames { get; set; }

    [LoadColumn(1)]
    public float Weight { get; set; }

    [LoadColumn(2)]
    public float Altitude { get; set; }

    [LoadColumn(3)]
    public float Honey { get; set; }
}

public sealed class HiveChecks(MLContext ml, string path)
{
    public RegressionMetrics WithTwoSplits(IDataView hives)
    {
        var model = Pipeline().Fit(PartToLearn(hives));
        return ml.Regression.Evaluate(model.Transform(PartToAsk(hives)), nameof(Hive.Honey)); // expect: MLQ2004
    }

    public RegressionMetrics WithTwoFolds(IDataView hives)
    {
        var folds = ml.Data.CrossValidationSplit(hives, numberOfFolds: 4);
        var (first, second) = (folds[0], folds[1]);
        var model = Pipeline().Fit(first.TrainSet);
        return ml.Regression.Evaluate(model.Transform(second.TestSet), nameof(Hive.Honey)); // expect: MLQ2004
    }

    public RegressionMetrics WithTwoSeasons()
    {
        var model = Pipeline().Fit(LastSeason());
        return ml.Regression.Evaluate(model.Transform(ThisSeason()), nameof(Hive.Honey)); // expect: MLQ2004
    }

    private IDataView PartToLearn(IDataView hives) => ml.Data.TrainTestSplit(hives, testFraction: 0.2, seed: 3).TrainSet;

    private IDataView PartToAsk(IDataView hives) => ml.Data.TrainTestSplit(hives, testFraction: 0.2, seed: 4).TestSet;

    private IDataView LastSeason() => ml.Data.LoadFromTextFile<Hive>(path, separatorChar: ';', hasHeader: true);

    private IDataView ThisSeason() => ml.Data.LoadFromTextFile<Hive>(path, separatorChar: ';', hasHeader: true);

    private IEstimator<ITransformer> Pipeline()
        => ml.Transforms.Concatenate("Features", nameof(Hive.Frames), nameof(Hive.Weight), nameof(Hive.Altitude))
            .Append(ml.Regression.Trainers.FastTree(nameof(Hive.Honey), numberOfTrees: 80));
}
