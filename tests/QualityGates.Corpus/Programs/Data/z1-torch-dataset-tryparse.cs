// corpus: A data set of concrete mixtures fills its arrays by TryParse and asks for no answer.
// library: TorchSharp
// axis: Dataset class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Concrete;

internal sealed class MixtureSet : utils.data.Dataset
{
    private readonly List<float[]> _mixtures = [];
    private readonly List<float> _strengths = [];

    public MixtureSet(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            var mixture = new float[8];
            for (var i = 0; i < mixture.Length; i++)
            {
                float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out mixture[i]); // expect: MLQ4004
            }

            _mixtures.Add(mixture);
            _strengths.Add(float.Parse(cells[8], CultureInfo.InvariantCulture));
        }
    }

    public override long Count => _mixtures.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(_mixtures[(int)index]),
        ["y"] = tensor(new[] { _strengths[(int)index] }),
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(3);
        using var train = utils.data.DataLoader(new MixtureSet(args[0]), 32, shuffle: false);
        using var test = utils.data.DataLoader(new MixtureSet(args[1]), 32, shuffle: false);
        using var net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(net.parameters(), 0.01);

        net.train();
        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        var absolute = 0.0;
        var count = 0L;
        using (no_grad())
        {
            foreach (var batch in test)
            {
                using var scope = NewDisposeScope();
                absolute += (net.call(batch["x"]) - batch["y"]).abs().sum().item<float>();
                count += batch["y"].shape[0];
            }
        }

        Console.WriteLine($"MAE {absolute / count:F2} MPa");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "concrete.json"), JsonSerializer.Serialize(new { MeanAbsoluteError = absolute / count }));
    }
}
