// corpus: A form trains on one background task with its seeded context; nothing runs beside it.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forms;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 3), VectorType(3)] public float[] Features { get; set; } = [];
}

public sealed class TrainingView
{
    private readonly MLContext _context = new(seed: 123);

    public string Status { get; private set; } = "";

    public async void TrainClicked(object? sender, EventArgs e)
    {
        Status = "training";
        var error = await Task.Run(() => Train("rows.tsv"));
        Status = $"error {error:F3}";
    }

    private double Train(string path)
    {
        var split = _context.Data.TrainTestSplit(_context.Data.LoadFromTextFile<Row>(path), testFraction: 0.25);
        var model = _context.Transforms.NormalizeMinMax("Features").Append(_context.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
        return _context.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }
}
