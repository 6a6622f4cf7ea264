// corpus: A data set class, a loader on the device, a trainer that sums its loss as tensor, and a schedule that is made and forgotten.
// library: TorchSharp
// axis: dataset class, several faults
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Soil;

public sealed class SoilDataset : torch.utils.data.Dataset
{
    private readonly List<(float[] Features, float Moisture)> _rows;

    public SoilDataset(string path) => _rows = File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => (cells[..^1].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), float.Parse(cells[^1], CultureInfo.InvariantCulture)))
        .ToList();

    public override long Count => _rows.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (features, moisture) = _rows[(int)index];
        return new() { ["x"] = tensor(features), ["y"] = tensor(new[] { moisture }) };
    }
}

public sealed class SoilNet : Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    public SoilNet(int inputs) : base(nameof(SoilNet))
    {
        layers = Sequential(Linear(inputs, 32), ReLU(), Linear(32, 32), ReLU(), Linear(32, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => layers.call(input);
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(0);
        var device = cuda.is_available() ? CUDA : CPU;
        using var data = new SoilDataset(args[0]);
        using var loader = new DataLoader(data, 64, shuffle: true, device: device, seed: 1); // expect: MLQ1013
        var net = new SoilNet(7).to(device);
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        var scheduler = optim.lr_scheduler.StepLR(optimizer, 10); // expect: MLQ5002
        var criterion = MSELoss();
        for (var epoch = 0; epoch < 50; epoch++)
        {
            Tensor epochLoss = zeros(1, device: device);
            foreach (var batch in loader)
            {
                optimizer.zero_grad();
                using var prediction = net.call(batch["x"]);
                var loss = criterion.call(prediction, batch["y"]);
                loss.backward();
                optimizer.step();
                epochLoss = epochLoss.add(loss); // expect: MLQ5005
            }

            Console.WriteLine($"epoch {epoch}: {epochLoss.cpu().item<float>():F4}");
        }
    }
}
