using Microsoft.ML;
using Microsoft.ML.Data;

namespace Depot.Training;

/// <summary>What all models of the depot share: loading, splitting, fitting, judging.</summary>
public abstract class ModelTrainer<TRow, TMetrics>(string file)
    where TRow : class
{
    protected MLContext Context { get; } = new(); // expect: MLQ1001

    protected abstract IEstimator<ITransformer> Pipeline();

    protected abstract TMetrics Judge(IDataView scored);

    public (ITransformer Model, TMetrics Metrics) Run()
    {
        var rows = Context.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
        var parts = Context.Data.TrainTestSplit(rows, testFraction: 0.25);
        var model = Pipeline().Fit(parts.TrainSet);
        return (model, Judge(model.Transform(parts.TestSet)));
    }
}

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Hours { get; set; }
}

public sealed class Complaint
{
    [LoadColumn(0)] public float DaysLate { get; set; }
    [LoadColumn(1)] public float Calls { get; set; }
    [LoadColumn(2), ColumnName("Label")] public bool Refunded { get; set; }
}
