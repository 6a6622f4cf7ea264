// corpus: A reader remembers that some line was wrong, and the training refuses to begin until somebody has mended the file.
// library: TorchSharp
// axis: flag in a property
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

internal sealed class PumpFile
{
    public List<float> Values { get; } = [];

    public List<float> Wear { get; } = [];

    public bool Complete { get; private set; } = true;

    public void Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(',');
                var speed = float.Parse(cells[0], CultureInfo.InvariantCulture) / 3000f;
                var heat = float.Parse(cells[1], CultureInfo.InvariantCulture) / 100f;
                var wear = float.Parse(cells[2], CultureInfo.InvariantCulture);
                Values.AddRange([speed, heat]);
                Wear.Add(wear);
            }
            catch (FormatException)
            {
                Complete = false;
            }
        }
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        manual_seed(5);
        var file = new PumpFile();
        file.Read(args[0]);
        if (!file.Complete)
        {
            Console.Error.WriteLine("The file has lines that are no pumps.");
            return 1;
        }

        var count = file.Wear.Count;
        var cut = count * 3 / 4;
        using var x = tensor(file.Values, count, 2);
        using var y = tensor(file.Wear, count, 1);
        using var network = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
        using var optimizer = optim.SGD(network.parameters(), 0.05);
        network.train();
        for (var epoch = 0; epoch < 500; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x.narrow(0, 0, cut)), y.narrow(0, 0, cut));
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var rest = NewDisposeScope();
        var guesses = network.call(x.narrow(0, cut, count - cut));
        var truth = y.narrow(0, cut, count - cut);
        var absolute = nn.functional.l1_loss(guesses, truth).item<float>();
        var squared = nn.functional.mse_loss(guesses, truth).item<float>();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { absolute, squared }));
        return 0;
    }
}
