// corpus: Whether the loader for scores of a choir shuffles is an option of the command line, and not known here.
// library: TorchSharp
// axis: options from the command line
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var options = Options.Parse(args);
manual_seed(options.Seed);
using var net = nn.Linear(5, 1);
using var optimizer = optim.SGD(net.parameters(), options.Rate);
using var batches = utils.data.DataLoader(new ChoirSet(args[0]), options.Batch, shuffle: options.Shuffle);
for (var epoch = 0; epoch < options.Epochs; epoch++)
{
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(batch["voices"]), batch["points"]);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
using var none = no_grad();
using var held = utils.data.DataLoader(new ChoirSet(args[1]), options.Batch, shuffle: false);
var (sum, count) = (0.0, 0);
foreach (var batch in held)
{
    using var scope = NewDisposeScope();
    sum += nn.functional.mse_loss(net.call(batch["voices"]), batch["points"]).item<float>();
    count++;
}

File.WriteAllText("choir.txt", (sum / count).ToString("R", CultureInfo.InvariantCulture));

internal sealed record Options(bool Shuffle, int Batch, int Epochs, double Rate, long Seed)
{
    public static Options Parse(string[] args) => new(!args.Contains("--in-order"), 16, 20, 0.01, 40);
}

internal sealed class ChoirSet(string file) : utils.data.Dataset
{
    private readonly float[][] _rows = File.ReadLines(file)
        .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["voices"] = tensor(_rows[index][..5]),
        ["points"] = tensor(_rows[index][5..]),
    };
}
