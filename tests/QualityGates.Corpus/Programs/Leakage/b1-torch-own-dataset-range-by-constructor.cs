// corpus: A data set class gives out a range of lines; training and test instances get adjoining ranges that share a named boundary.
// library: TorchSharp
// axis: own Dataset subclass with constructor bounds
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(1);
var lines = File.ReadAllLines("telemetry.csv");
var boundary = lines.Length * 4 / 5;
using var trainLoader = torch.utils.data.DataLoader(new TelemetryDataset(lines[..boundary]), 32, shuffle: true, seed: 1); // expect: MLQ1013
using var testLoader = torch.utils.data.DataLoader(new TelemetryDataset(lines[boundary..]), 256);

using var net = nn.Sequential(("in", nn.Linear(12, 32)), ("act", nn.ReLU()), ("out", nn.Linear(32, 2)));
using var optimizer = optim.AdamW(net.parameters(), 1e-3);
using var criterion = nn.CrossEntropyLoss();

foreach (var epoch in Enumerable.Range(1, 15))
{
    net.train();
    foreach (var batch in trainLoader)
    {
        using var d = NewDisposeScope();
        optimizer.zero_grad();
        using var output = net.call(batch["x"]);
        var loss = criterion.call(output, batch["y"]);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
long correct = 0, total = 0;
using (no_grad())
{
    foreach (var batch in testLoader)
    {
        using var d = NewDisposeScope();
        correct += net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
        total += batch["y"].shape[0];
    }
}

var accuracy = (double)correct / total;
File.WriteAllText("telemetry-accuracy.txt", FormattableString.Invariant($"{accuracy:F4}"));

internal sealed class TelemetryDataset(string[] lines) : torch.utils.data.Dataset
{
    public override long Count => lines.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var cells = lines[index].Split(',');
        return new()
        {
            ["x"] = tensor(cells[..12].Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()),
            ["y"] = tensor(long.Parse(cells[12])),
        };
    }
}
