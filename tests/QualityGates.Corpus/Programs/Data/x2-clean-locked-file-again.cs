// corpus: A file of till receipts that somebody still writes to is opened again a little later; what is wrong in it throws.
// library: ML.NET
// axis: retry with filter
using System.Globalization;
using Microsoft.ML;

namespace Tills;

public sealed class Receipt
{
    public float Items { get; set; }

    public float Hour { get; set; }

    public float Sum { get; set; }
}

public sealed class ReceiptFile(string path)
{
    public async Task<Receipt[]> ReadAsync(CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var lines = await File.ReadAllLinesAsync(path, token);
                return Array.ConvertAll(lines, Parse);
            }
            catch (IOException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), token);
            }
        }
    }

    private static Receipt Parse(string line)
    {
        var cells = line.Split(';');
        return new Receipt
        {
            Items = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Sum = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}

public sealed class SumModel(ReceiptFile file)
{
    public async Task<(double Mae, double Rmse)> JudgeAsync(CancellationToken token)
    {
        var ml = new MLContext(seed: 10);
        var rows = ml.Data.LoadFromEnumerable(await file.ReadAsync(token));
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 10);
        var model = ml.Transforms.Concatenate("Features", nameof(Receipt.Items), nameof(Receipt.Hour))
            .Append(ml.Regression.Trainers.FastForest(nameof(Receipt.Sum)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Receipt.Sum));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
