// corpus: A network learns cracks from logits, and its outputs are compared with one half.
// library: TorchSharp
// axis: class with fields, helper
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Cracks;

internal sealed class CrackDetector : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1));
    private readonly nn.Module<Tensor, Tensor, Tensor> _loss = nn.BCEWithLogitsLoss();

    public void Learn(Tensor images, Tensor cracks, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.01);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            _loss.call(_network.call(images), cracks).backward();
            optimizer.step();
        }
    }

    public (float Recall, float Precision) Judge(Tensor images, Tensor cracks)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var found = _network.call(images).gt(0.5).to(float32); // expect: MLQ3006
        var hits = (found * cracks).sum().item<float>();
        return (hits / cracks.sum().item<float>(), hits / found.sum().item<float>());
    }

    public void Save(string path) => _network.save(path);

    public void Dispose()
    {
        _loss.Dispose();
        _network.Dispose();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(17);
        var pixels = JsonSerializer.Deserialize<float[][]>(File.ReadAllText(args[0])) ?? [];
        var labels = JsonSerializer.Deserialize<float[]>(File.ReadAllText(args[1])) ?? [];
        var cut = labels.Length * 4 / 5;
        using var images = tensor(pixels.SelectMany(row => row).ToArray()).reshape(labels.Length, 64);
        using var cracks = tensor(labels).reshape(labels.Length, 1);
        using var detector = new CrackDetector();
        detector.Learn(images.narrow(0, 0, cut), cracks.narrow(0, 0, cut), epochs: 60);
        var (recall, precision) = detector.Judge(images.narrow(0, cut, labels.Length - cut), cracks.narrow(0, cut, labels.Length - cut));
        File.WriteAllText("cracks.json", JsonSerializer.Serialize(new { recall, precision }));
        detector.Save("cracks.dat");
    }
}
