// corpus: One half of a probability, of a regression's value, of a sigmoid and of an anomaly: none of them is a margin.
// library: ML.NET, TorchSharp
// axis: look-alikes
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(2);
var ml = new MLContext(seed: 2);
var halves = new Halves(ml, ml.Data.LoadFromTextFile<Cell>("cells.csv", separatorChar: ','));
File.WriteAllLines("cells.txt", halves.Lines());

public sealed class Cell
{
    [LoadColumn(0)]
    public float Size { get; set; }

    [LoadColumn(1)]
    public float Shape { get; set; }

    [LoadColumn(2)]
    public bool Malign { get; set; }

    [LoadColumn(3)]
    public float Growth { get; set; }
}

public sealed class Certainty
{
    public bool PredictedLabel { get; set; }

    [ColumnName("Probability")]
    public float Score { get; set; }
}

public sealed class Growing
{
    public float Score { get; set; }
}

public sealed class Halves(MLContext ml, IDataView cells)
{
    public IEnumerable<string> Lines()
    {
        var parts = ml.Data.TrainTestSplit(cells, testFraction: 0.2);
        var inputs = ml.Transforms.Concatenate("Features", nameof(Cell.Size), nameof(Cell.Shape));
        var classifier = inputs.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Cell.Malign))).Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(classifier.Transform(parts.TestSet), nameof(Cell.Malign));
        yield return string.Create(CultureInfo.InvariantCulture, $"F1 {metrics.F1Score:F3}, log loss {metrics.LogLoss:F3}");
        var sure = ml.Data.CreateEnumerable<Certainty>(classifier.Transform(parts.TestSet), reuseRowObject: false).Count(row => row.Score > 0.5f);
        yield return $"{sure} are likely";

        var regression = inputs.Append(ml.Regression.Trainers.FastForest(nameof(Cell.Growth))).Fit(parts.TrainSet);
        var errors = ml.Regression.Evaluate(regression.Transform(parts.TestSet), nameof(Cell.Growth));
        yield return string.Create(CultureInfo.InvariantCulture, $"MAE {errors.MeanAbsoluteError:F3}, R² {errors.RSquared:F3}");
        var growing = ml.Data.CreateEnumerable<Growing>(regression.Transform(parts.TestSet), reuseRowObject: false).Count(row => row.Score > 0.5f);
        yield return $"{growing} grow by more than half a millimetre";
        yield return $"{Tails(parts)} tails";
    }

    private long Tails(DataOperationsCatalog.TrainTestData parts)
    {
        using var scope = NewDisposeScope();
        var (inputs, targets) = Tensors(parts.TrainSet);
        var network = nn.Linear(2, 1);
        var loss = nn.BCEWithLogitsLoss();
        using var optimizer = optim.Adam(network.parameters());
        for (var epoch = 0; epoch < 100; epoch++)
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            loss.call(network.call(inputs), targets).backward();
            optimizer.step();
        }

        using var quiet = no_grad();
        network.eval();
        return sigmoid(network.call(Tensors(parts.TestSet).Inputs)).gt(0.5).sum().ToInt64();
    }

    private static (Tensor Inputs, Tensor Targets) Tensors(IDataView rows)
    {
        var sizes = tensor(rows.GetColumn<float>(nameof(Cell.Size)).ToArray());
        var shapes = tensor(rows.GetColumn<float>(nameof(Cell.Shape)).ToArray());
        var malign = tensor(rows.GetColumn<bool>(nameof(Cell.Malign)).Select(value => value ? 1f : 0f).ToArray());
        return (stack([sizes, shapes], 1), malign.reshape(-1, 1));
    }
}
