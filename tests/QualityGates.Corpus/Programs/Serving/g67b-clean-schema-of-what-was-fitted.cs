// corpus: The rows are cleaned by a mapping without parameters first, the model is fitted on the cleaned ones, and their schema is what the model takes.
// library: ML.NET
// axis: helper, property, local through a transform of another step
using Microsoft.ML;
using Microsoft.ML.Data;

var trainer = new ConsumptionTrainer("meters.tsv");
trainer.Train();
trainer.Save("meters.zip");

internal sealed class ConsumptionTrainer
{
    private readonly MLContext _ml = new(seed: 5);
    private ITransformer? _model;

    public ConsumptionTrainer(string path) => Rows = Selected(_ml.Data.LoadFromTextFile<Meter>(path, hasHeader: true));

    private IDataView Rows { get; }

    private DataViewSchema InputSchema => Rows.Schema;

    public void Train()
    {
        var split = _ml.Data.TrainTestSplit(Rows, testFraction: 0.2);
        _model = _ml.Transforms.Concatenate("Features", "Area", "People")
            .Append(_ml.Regression.Trainers.FastTree("Consumption"))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(_model.Transform(split.TestSet), "Consumption");
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
    }

    public void Save(string path) => _ml.Model.Save(_model ?? throw new InvalidOperationException("Train first."), InputSchema, path);

    private IDataView Selected(IDataView raw) => _ml.Transforms.DropColumns("Serial").Fit(raw).Transform(raw);
}

internal sealed class Meter
{
    [LoadColumn(0)]
    public string Serial { get; set; } = "";

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float People { get; set; }

    [LoadColumn(3)]
    public float Consumption { get; set; }
}
