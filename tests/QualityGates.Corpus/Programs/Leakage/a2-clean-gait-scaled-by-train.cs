// corpus: Steps of walkers are standardised by mean and deviation of the train tensor, which a small record keeps and applies to the test tensor as well.
// library: TorchSharp
// axis: record of tensors, classifier
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Gait;

internal sealed record Standard(Tensor Mean, Tensor Deviation)
{
    public static Standard Of(Tensor rows) => new(rows.mean([0]), rows.std(0L));

    public Tensor Apply(Tensor rows) => (rows - Mean) / Deviation;
}

internal static class Program
{
    private const int Columns = 6;

    private static void Main(string[] args)
    {
        manual_seed(19);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var (trainRows, trainLimps) = Read(Path.Combine(folder, "gait-train.csv"));
        var (testRows, testLimps) = Read(Path.Combine(folder, "gait-test.csv"));

        var standard = Standard.Of(trainRows);
        var trainInputs = standard.Apply(trainRows);
        var testInputs = standard.Apply(testRows);

        using var network = nn.Sequential(nn.Linear(Columns, 16), nn.Tanh(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
        using var entropy = nn.BCEWithLogitsLoss();
        network.train();
        for (var epoch = 0; epoch < 300; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = entropy.call(network.call(trainInputs), trainLimps);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using (no_grad())
        {
            using var logits = network.call(testInputs);
            var testLoss = nn.functional.binary_cross_entropy_with_logits(logits, testLimps).item<float>();
            var agreeing = logits.gt(0).eq(testLimps.gt(0)).sum().item<long>();
            var report = new { Loss = testLoss, Share = agreeing / (double)testLimps.shape[0] };
            File.WriteAllText(Path.Combine(folder, "gait.json"), JsonSerializer.Serialize(report));
        }
    }

    private static (Tensor Rows, Tensor Limps) Read(string path)
    {
        var cells = File.ReadLines(path)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToList();
        var rows = tensor(cells.SelectMany(row => row[..Columns]).ToArray()).reshape(cells.Count, Columns);
        var limps = tensor(cells.Select(row => row[Columns]).ToArray()).reshape(cells.Count, 1);
        return (rows, limps);
    }
}
