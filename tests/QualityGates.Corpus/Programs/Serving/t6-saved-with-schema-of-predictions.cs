// corpus: A trainer class saves its model with the schema of the predictions, not of the rows.
// library: Microsoft.ML
// axis: trainer class, property
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public static class Program
{
    public static void Main(string[] args)
    {
        var trainer = new DemandTrainer(new MLContext(seed: 100));
        trainer.Train(args[0]);
        trainer.Evaluate(args[1]);
        trainer.Save(args[2]);
    }
}

public sealed class Demand
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Temperature { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public float Count { get; set; }
}

public sealed class DemandTrainer(MLContext context)
{
    private ITransformer? _model;
    private IDataView? _predictions;

    public void Train(string path)
    {
        var rows = context.Data.LoadFromTextFile<Demand>(path, ',', hasHeader: true);
        _model = context.Transforms.Concatenate("Features", nameof(Demand.Hour), nameof(Demand.Temperature))
            .Append(context.Regression.Trainers.LightGbm())
            .Fit(rows);
    }

    public void Evaluate(string path)
    {
        var rows = context.Data.LoadFromTextFile<Demand>(path, ',', hasHeader: true);
        _predictions = _model!.Transform(rows);
        var metrics = context.Regression.Evaluate(_predictions);
        Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}"));
    }

    public void Save(string path) => context.Model.Save(_model, _predictions!.Schema, path); // expect: MLQ6005
}
