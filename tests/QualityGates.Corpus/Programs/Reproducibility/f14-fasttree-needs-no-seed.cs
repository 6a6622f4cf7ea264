// corpus: Boosted trees with their own constant seed on a stable file: nothing draws from the context.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

new TreeJob().Run("loans.tsv");

abstract class Job
{
    protected MLContext Ml { get; } = new MLContext();

    public void Run(string path)
    {
        var data = Ml.Data.LoadFromTextFile<Loan>(path, hasHeader: true);
        var split = Ml.Data.TrainTestSplit(data, 0.3);
        var model = Trainer().Fit(split.TrainSet);
        Report(model.Transform(split.TestSet));
    }

    protected abstract IEstimator<ITransformer> Trainer();

    protected abstract void Report(IDataView scored);
}

sealed class TreeJob : Job
{
    protected override IEstimator<ITransformer> Trainer() =>
        Ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 16, numberOfTrees: 80);

    protected override void Report(IDataView scored)
    {
        var m = Ml.BinaryClassification.Evaluate(scored);
        Console.WriteLine($"AUC {m.AreaUnderRocCurve:F3}, F1 {m.F1Score:F3}");
    }
}

sealed class Loan
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1, 9), VectorType(9)]
    public float[] Features { get; set; } = new float[9];
}
