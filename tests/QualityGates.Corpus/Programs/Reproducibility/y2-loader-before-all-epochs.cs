// corpus: A loader of grain samples that shuffles with a seed is made once, and all forty epochs of a small network go through it in the same order.
// library: TorchSharp
// axis: loader before the epochs
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(4);

var samples = File.ReadLines(Path.Combine(args[0], "grain.csv")).Skip(1).Select(Sample.Parse).ToArray();
var cut = samples.Length * 3 / 4;
using var loader = utils.data.DataLoader(new GrainSet(samples[..cut]), 16, shuffle: true, seed: 4); // expect: MLQ1013

using var net = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1));
using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
net.train();
for (var epoch = 0; epoch < 40; epoch++)
{
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
using (no_grad())
{
    var test = samples[cut..];
    using var inputs = tensor(test.SelectMany(sample => sample.Values).ToArray()).reshape(test.Length, 3);
    using var targets = tensor(test.Select(sample => sample.Protein).ToArray()).reshape(test.Length, 1);
    using var error = (net.call(inputs) - targets).abs().mean();
    Console.WriteLine($"mean error of the protein {error.item<float>():F2}");
}

internal sealed record Sample(float[] Values, float Protein)
{
    public static Sample Parse(string line)
    {
        var fields = line.Split(',').Select(field => float.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        return new Sample(fields[..3], fields[3]);
    }
}

internal sealed class GrainSet(Sample[] samples) : utils.data.Dataset
{
    public override long Count => samples.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(samples[index].Values),
        ["y"] = tensor(new[] { samples[index].Protein }),
    };
}
