// corpus: Lines of a dive log are read out of a file held in memory; a line that is no dive becomes null without a word, and the iterator leaves it out.
// library: TorchSharp
// axis: stream in memory, iterator, static factory of a record
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DiveLogs;

public sealed record Dive(float Depth, float Minutes, float WaterTemperature, float AirUsed)
{
    public static Dive? OfLine(string line)
    {
        var cells = line.Split(',');
        try
        {
            return new Dive(Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3]));
        }
        catch (FormatException) // expect: MLQ4004
        {
            return null;
        }
    }

    private static float Number(string cell) => float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}

public sealed class DiveLog
{
    private readonly byte[] content;

    public DiveLog(FileInfo file) => content = File.ReadAllBytes(file.FullName);

    public IEnumerable<Dive> Dives()
    {
        using var reader = new StreamReader(new MemoryStream(content));
        while (reader.ReadLine() is { } line)
        {
            if (Dive.OfLine(line) is { } dive)
            {
                yield return dive;
            }
        }
    }
}

public sealed class AirUse
{
    public float Learn(DiveLog log, int epochs)
    {
        manual_seed(14);
        var dives = log.Dives().ToArray();
        var cut = dives.Length * 3 / 4;
        using var net = Sequential(Linear(3, 16), ReLU(), Linear(16, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.005);
        var (x, y) = Tensors(dives[..cut]);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = no_grad();
        var (testX, testY) = Tensors(dives[cut..]);
        return functional.l1_loss(net.call(testX), testY).item<float>();
    }

    private static (Tensor X, Tensor Y) Tensors(Dive[] dives) =>
        (tensor(dives.SelectMany(dive => new[] { dive.Depth, dive.Minutes, dive.WaterTemperature }).ToArray(), dives.Length, 3),
            tensor(dives.Select(dive => dive.AirUsed).ToArray(), dives.Length, 1));
}
