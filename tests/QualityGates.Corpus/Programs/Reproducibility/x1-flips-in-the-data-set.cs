// corpus: A data set of small images turns every other image round by a generator without seed, while the generator of TorchSharp is seeded.
// library: TorchSharp
// axis: data set class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(5);
        using var rows = new TurnedImages(Read(args[0]));
        using var network = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            using var loader = utils.data.DataLoader(rows, 32, shuffle: true, seed: epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["pixels"]), batch["digit"]);
                loss.backward();
                optimizer.step();
            }
        }

        using (no_grad())
        using (NewDisposeScope())
        {
            var test = Read(args[1]);
            var pixels = tensor(test.SelectMany(image => image.Pixels).ToArray()).reshape(test.Count, 1, 8, 8);
            var digits = tensor(test.Select(image => image.Digit).ToArray());
            var guesses = network.call(pixels);
            var right = guesses.argmax(1).eq(digits).sum().item<long>();
            var loss = nn.functional.cross_entropy(guesses, digits).item<float>();
            Console.WriteLine($"{right} of {test.Count} right, loss {loss}");
        }
    }

    private static List<Image> Read(string path) => File.ReadLines(path)
        .Select(line => line.Split(','))
        .Select(cells => new Image(
            cells[..64].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture) / 16).ToArray(),
            long.Parse(cells[64], CultureInfo.InvariantCulture)))
        .ToList();
}

internal sealed record Image(float[] Pixels, long Digit);

internal sealed class TurnedImages(List<Image> images) : utils.data.Dataset
{
    private readonly Random _random = new Random(); // expect: MLQ1002

    public override long Count => images.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var image = images[(int)index];
        var pixels = tensor(image.Pixels).reshape(1, 8, 8);
        if (_random.Next(2) == 0)
        {
            pixels = pixels.flip(2);
        }

        return new Dictionary<string, Tensor> { ["pixels"] = pixels, ["digit"] = tensor(image.Digit) };
    }
}
