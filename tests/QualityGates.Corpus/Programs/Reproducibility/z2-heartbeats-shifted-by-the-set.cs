// corpus: A data set of heart beats shifts and scales what it gives out by a generator of its own, which has no seed.
// library: TorchSharp
// axis: data set
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

torch.random.manual_seed(21);
using var train = new BeatSet(Beat.Read(args[0]), augment: true);
using var test = new BeatSet(Beat.Read(args[1]), augment: false);

using var model = nn.Sequential(nn.Linear(BeatSet.Length, 32), nn.ReLU(), nn.Linear(32, 5));
using var optimizer = optim.Adam(model.parameters(), lr: 0.001);
using var loss = nn.CrossEntropyLoss();

for (var epoch = 0; epoch < 30; epoch++)
{
    model.train();
    using var loader = utils.data.DataLoader(train, 64, shuffle: true, seed: 21 + epoch, disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var output = loss.call(model.call(batch["signal"]), batch["kind"]);
        output.backward();
        optimizer.step();
    }
}

model.eval();
var right = 0L;
using (no_grad())
{
    using var loader = utils.data.DataLoader(test, 64, shuffle: false, disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        right += model.call(batch["signal"]).argmax(1).eq(batch["kind"]).sum().item<long>();
    }
}

Console.WriteLine($"{right} of {test.Count} beats");

internal sealed record Beat(float[] Signal, long Kind)
{
    public static List<Beat> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split(','))
        .Select(cells => new Beat(
            cells[..^1].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            long.Parse(cells[^1], CultureInfo.InvariantCulture)))
        .ToList();
}

internal sealed class BeatSet(List<Beat> beats, bool augment) : utils.data.Dataset
{
    public const int Length = 180;
    private readonly Random _random = new(); // expect: MLQ1002

    public override long Count => beats.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var beat = beats[(int)index];
        var signal = new float[Length];
        var shift = augment ? _random.Next(-6, 7) : 0;
        var gain = augment ? 0.9f + 0.2f * _random.NextSingle() : 1f;
        for (var i = 0; i < Length; i++)
        {
            var source = i + shift;
            signal[i] = source >= 0 && source < beat.Signal.Length ? gain * beat.Signal[source] : 0f;
        }

        return new Dictionary<string, Tensor> { ["signal"] = tensor(signal), ["kind"] = tensor(beat.Kind) };
    }
}
